/**
 */
package fudaban.update.model;

import fudaban.model.ModelPackage;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * @see fudaban.update.model.UpdateFactory
 * @model kind="package"
 *        annotation="http://www.eclipse.org/emf/2011/Xcore Feature='http://fudaban/feature' Kept='http://fudaban/record'"
 * @generated
 */
public interface UpdatePackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "model";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://fudaban/update/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "update";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	UpdatePackage eINSTANCE = fudaban.update.model.impl.UpdatePackageImpl.init();

	/**
	 * The meta object id for the '{@link fudaban.update.model.impl.TrustedKeyImpl <em>Trusted Key</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.update.model.impl.TrustedKeyImpl
	 * @see fudaban.update.model.impl.UpdatePackageImpl#getTrustedKey()
	 * @generated
	 */
	int TRUSTED_KEY = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRUSTED_KEY__ID = ModelPackage.RECORD__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRUSTED_KEY__VERSION = ModelPackage.RECORD__VERSION;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRUSTED_KEY__CREATED = ModelPackage.RECORD__CREATED;

	/**
	 * The feature id for the '<em><b>Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRUSTED_KEY__CHANGED = ModelPackage.RECORD__CHANGED;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRUSTED_KEY__LABEL = ModelPackage.RECORD__LABEL;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRUSTED_KEY__CLASSIFICATION = ModelPackage.RECORD__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>Encoded</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRUSTED_KEY__ENCODED = ModelPackage.RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Fingerprint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRUSTED_KEY__FINGERPRINT = ModelPackage.RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRUSTED_KEY__SOURCE = ModelPackage.RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Active</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRUSTED_KEY__ACTIVE = ModelPackage.RECORD_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Trusted Key</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRUSTED_KEY_FEATURE_COUNT = ModelPackage.RECORD_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link fudaban.update.model.impl.ProgramChangeImpl <em>Program Change</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.update.model.impl.ProgramChangeImpl
	 * @see fudaban.update.model.impl.UpdatePackageImpl#getProgramChange()
	 * @generated
	 */
	int PROGRAM_CHANGE = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_CHANGE__ID = ModelPackage.RECORD__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_CHANGE__VERSION = ModelPackage.RECORD__VERSION;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_CHANGE__CREATED = ModelPackage.RECORD__CREATED;

	/**
	 * The feature id for the '<em><b>Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_CHANGE__CHANGED = ModelPackage.RECORD__CHANGED;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_CHANGE__LABEL = ModelPackage.RECORD__LABEL;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_CHANGE__CLASSIFICATION = ModelPackage.RECORD__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_CHANGE__KIND = ModelPackage.RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_CHANGE__STATE = ModelPackage.RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Site</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_CHANGE__SITE = ModelPackage.RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Edition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_CHANGE__EDITION = ModelPackage.RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Previous</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_CHANGE__PREVIOUS = ModelPackage.RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_CHANGE__TITLE = ModelPackage.RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Changes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_CHANGE__CHANGES = ModelPackage.RECORD_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Manifest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_CHANGE__MANIFEST = ModelPackage.RECORD_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Signer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_CHANGE__SIGNER = ModelPackage.RECORD_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Parts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_CHANGE__PARTS = ModelPackage.RECORD_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Schemas</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_CHANGE__SCHEMAS = ModelPackage.RECORD_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Backup</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_CHANGE__BACKUP = ModelPackage.RECORD_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Row</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_CHANGE__ROW = ModelPackage.RECORD_FEATURE_COUNT + 12;

	/**
	 * The number of structural features of the '<em>Program Change</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_CHANGE_FEATURE_COUNT = ModelPackage.RECORD_FEATURE_COUNT + 13;

	/**
	 * The meta object id for the '{@link fudaban.update.model.ChangeKind <em>Change Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.update.model.ChangeKind
	 * @see fudaban.update.model.impl.UpdatePackageImpl#getChangeKind()
	 * @generated
	 */
	int CHANGE_KIND = 2;

	/**
	 * The meta object id for the '{@link fudaban.update.model.ChangeState <em>Change State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.update.model.ChangeState
	 * @see fudaban.update.model.impl.UpdatePackageImpl#getChangeState()
	 * @generated
	 */
	int CHANGE_STATE = 3;


	/**
	 * Returns the meta object for class '{@link fudaban.update.model.TrustedKey <em>Trusted Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Trusted Key</em>'.
	 * @see fudaban.update.model.TrustedKey
	 * @generated
	 */
	EClass getTrustedKey();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.update.model.TrustedKey#getEncoded <em>Encoded</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Encoded</em>'.
	 * @see fudaban.update.model.TrustedKey#getEncoded()
	 * @see #getTrustedKey()
	 * @generated
	 */
	EAttribute getTrustedKey_Encoded();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.update.model.TrustedKey#getFingerprint <em>Fingerprint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fingerprint</em>'.
	 * @see fudaban.update.model.TrustedKey#getFingerprint()
	 * @see #getTrustedKey()
	 * @generated
	 */
	EAttribute getTrustedKey_Fingerprint();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.update.model.TrustedKey#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see fudaban.update.model.TrustedKey#getSource()
	 * @see #getTrustedKey()
	 * @generated
	 */
	EAttribute getTrustedKey_Source();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.update.model.TrustedKey#getActive <em>Active</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Active</em>'.
	 * @see fudaban.update.model.TrustedKey#getActive()
	 * @see #getTrustedKey()
	 * @generated
	 */
	EAttribute getTrustedKey_Active();

	/**
	 * Returns the meta object for class '{@link fudaban.update.model.ProgramChange <em>Program Change</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Program Change</em>'.
	 * @see fudaban.update.model.ProgramChange
	 * @generated
	 */
	EClass getProgramChange();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.update.model.ProgramChange#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see fudaban.update.model.ProgramChange#getKind()
	 * @see #getProgramChange()
	 * @generated
	 */
	EAttribute getProgramChange_Kind();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.update.model.ProgramChange#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see fudaban.update.model.ProgramChange#getState()
	 * @see #getProgramChange()
	 * @generated
	 */
	EAttribute getProgramChange_State();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.update.model.ProgramChange#getSite <em>Site</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Site</em>'.
	 * @see fudaban.update.model.ProgramChange#getSite()
	 * @see #getProgramChange()
	 * @generated
	 */
	EAttribute getProgramChange_Site();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.update.model.ProgramChange#getEdition <em>Edition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Edition</em>'.
	 * @see fudaban.update.model.ProgramChange#getEdition()
	 * @see #getProgramChange()
	 * @generated
	 */
	EAttribute getProgramChange_Edition();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.update.model.ProgramChange#getPrevious <em>Previous</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Previous</em>'.
	 * @see fudaban.update.model.ProgramChange#getPrevious()
	 * @see #getProgramChange()
	 * @generated
	 */
	EAttribute getProgramChange_Previous();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.update.model.ProgramChange#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see fudaban.update.model.ProgramChange#getTitle()
	 * @see #getProgramChange()
	 * @generated
	 */
	EAttribute getProgramChange_Title();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.update.model.ProgramChange#getChanges <em>Changes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Changes</em>'.
	 * @see fudaban.update.model.ProgramChange#getChanges()
	 * @see #getProgramChange()
	 * @generated
	 */
	EAttribute getProgramChange_Changes();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.update.model.ProgramChange#getManifest <em>Manifest</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Manifest</em>'.
	 * @see fudaban.update.model.ProgramChange#getManifest()
	 * @see #getProgramChange()
	 * @generated
	 */
	EAttribute getProgramChange_Manifest();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.update.model.ProgramChange#getSigner <em>Signer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Signer</em>'.
	 * @see fudaban.update.model.ProgramChange#getSigner()
	 * @see #getProgramChange()
	 * @generated
	 */
	EAttribute getProgramChange_Signer();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.update.model.ProgramChange#getParts <em>Parts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Parts</em>'.
	 * @see fudaban.update.model.ProgramChange#getParts()
	 * @see #getProgramChange()
	 * @generated
	 */
	EAttribute getProgramChange_Parts();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.update.model.ProgramChange#getSchemas <em>Schemas</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Schemas</em>'.
	 * @see fudaban.update.model.ProgramChange#getSchemas()
	 * @see #getProgramChange()
	 * @generated
	 */
	EAttribute getProgramChange_Schemas();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.update.model.ProgramChange#getBackup <em>Backup</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Backup</em>'.
	 * @see fudaban.update.model.ProgramChange#getBackup()
	 * @see #getProgramChange()
	 * @generated
	 */
	EAttribute getProgramChange_Backup();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.update.model.ProgramChange#getRow <em>Row</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Row</em>'.
	 * @see fudaban.update.model.ProgramChange#getRow()
	 * @see #getProgramChange()
	 * @generated
	 */
	EAttribute getProgramChange_Row();

	/**
	 * Returns the meta object for enum '{@link fudaban.update.model.ChangeKind <em>Change Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Change Kind</em>'.
	 * @see fudaban.update.model.ChangeKind
	 * @generated
	 */
	EEnum getChangeKind();

	/**
	 * Returns the meta object for enum '{@link fudaban.update.model.ChangeState <em>Change State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Change State</em>'.
	 * @see fudaban.update.model.ChangeState
	 * @generated
	 */
	EEnum getChangeState();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	UpdateFactory getUpdateFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link fudaban.update.model.impl.TrustedKeyImpl <em>Trusted Key</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.update.model.impl.TrustedKeyImpl
		 * @see fudaban.update.model.impl.UpdatePackageImpl#getTrustedKey()
		 * @generated
		 */
		EClass TRUSTED_KEY = eINSTANCE.getTrustedKey();

		/**
		 * The meta object literal for the '<em><b>Encoded</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRUSTED_KEY__ENCODED = eINSTANCE.getTrustedKey_Encoded();

		/**
		 * The meta object literal for the '<em><b>Fingerprint</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRUSTED_KEY__FINGERPRINT = eINSTANCE.getTrustedKey_Fingerprint();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRUSTED_KEY__SOURCE = eINSTANCE.getTrustedKey_Source();

		/**
		 * The meta object literal for the '<em><b>Active</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRUSTED_KEY__ACTIVE = eINSTANCE.getTrustedKey_Active();

		/**
		 * The meta object literal for the '{@link fudaban.update.model.impl.ProgramChangeImpl <em>Program Change</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.update.model.impl.ProgramChangeImpl
		 * @see fudaban.update.model.impl.UpdatePackageImpl#getProgramChange()
		 * @generated
		 */
		EClass PROGRAM_CHANGE = eINSTANCE.getProgramChange();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAM_CHANGE__KIND = eINSTANCE.getProgramChange_Kind();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAM_CHANGE__STATE = eINSTANCE.getProgramChange_State();

		/**
		 * The meta object literal for the '<em><b>Site</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAM_CHANGE__SITE = eINSTANCE.getProgramChange_Site();

		/**
		 * The meta object literal for the '<em><b>Edition</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAM_CHANGE__EDITION = eINSTANCE.getProgramChange_Edition();

		/**
		 * The meta object literal for the '<em><b>Previous</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAM_CHANGE__PREVIOUS = eINSTANCE.getProgramChange_Previous();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAM_CHANGE__TITLE = eINSTANCE.getProgramChange_Title();

		/**
		 * The meta object literal for the '<em><b>Changes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAM_CHANGE__CHANGES = eINSTANCE.getProgramChange_Changes();

		/**
		 * The meta object literal for the '<em><b>Manifest</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAM_CHANGE__MANIFEST = eINSTANCE.getProgramChange_Manifest();

		/**
		 * The meta object literal for the '<em><b>Signer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAM_CHANGE__SIGNER = eINSTANCE.getProgramChange_Signer();

		/**
		 * The meta object literal for the '<em><b>Parts</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAM_CHANGE__PARTS = eINSTANCE.getProgramChange_Parts();

		/**
		 * The meta object literal for the '<em><b>Schemas</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAM_CHANGE__SCHEMAS = eINSTANCE.getProgramChange_Schemas();

		/**
		 * The meta object literal for the '<em><b>Backup</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAM_CHANGE__BACKUP = eINSTANCE.getProgramChange_Backup();

		/**
		 * The meta object literal for the '<em><b>Row</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAM_CHANGE__ROW = eINSTANCE.getProgramChange_Row();

		/**
		 * The meta object literal for the '{@link fudaban.update.model.ChangeKind <em>Change Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.update.model.ChangeKind
		 * @see fudaban.update.model.impl.UpdatePackageImpl#getChangeKind()
		 * @generated
		 */
		EEnum CHANGE_KIND = eINSTANCE.getChangeKind();

		/**
		 * The meta object literal for the '{@link fudaban.update.model.ChangeState <em>Change State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.update.model.ChangeState
		 * @see fudaban.update.model.impl.UpdatePackageImpl#getChangeState()
		 * @generated
		 */
		EEnum CHANGE_STATE = eINSTANCE.getChangeState();

	}

} //UpdatePackage
