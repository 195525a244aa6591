/**
 */
package fudaban.issuance.status.model;

import fudaban.model.ModelPackage;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
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
 * @see fudaban.issuance.status.model.StatusFactory
 * @model kind="package"
 *        annotation="http://www.eclipse.org/emf/2011/Xcore Feature='http://fudaban/feature' Kept='http://fudaban/record'"
 * @generated
 */
public interface StatusPackage extends EPackage {
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
	String eNS_URI = "http://fudaban/issuance/status/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "status";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	StatusPackage eINSTANCE = fudaban.issuance.status.model.impl.StatusPackageImpl.init();

	/**
	 * The meta object id for the '{@link fudaban.issuance.status.model.impl.SavedViewImpl <em>Saved View</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.issuance.status.model.impl.SavedViewImpl
	 * @see fudaban.issuance.status.model.impl.StatusPackageImpl#getSavedView()
	 * @generated
	 */
	int SAVED_VIEW = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_VIEW__ID = ModelPackage.RECORD__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_VIEW__VERSION = ModelPackage.RECORD__VERSION;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_VIEW__CREATED = ModelPackage.RECORD__CREATED;

	/**
	 * The feature id for the '<em><b>Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_VIEW__CHANGED = ModelPackage.RECORD__CHANGED;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_VIEW__LABEL = ModelPackage.RECORD__LABEL;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_VIEW__CLASSIFICATION = ModelPackage.RECORD__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_VIEW__NAME = ModelPackage.RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Active Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_VIEW__ACTIVE_NAME = ModelPackage.RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Definition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_VIEW__DEFINITION = ModelPackage.RECORD_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Saved View</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_VIEW_FEATURE_COUNT = ModelPackage.RECORD_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link fudaban.issuance.status.model.impl.SavedFormImpl <em>Saved Form</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.issuance.status.model.impl.SavedFormImpl
	 * @see fudaban.issuance.status.model.impl.StatusPackageImpl#getSavedForm()
	 * @generated
	 */
	int SAVED_FORM = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_FORM__ID = ModelPackage.RECORD__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_FORM__VERSION = ModelPackage.RECORD__VERSION;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_FORM__CREATED = ModelPackage.RECORD__CREATED;

	/**
	 * The feature id for the '<em><b>Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_FORM__CHANGED = ModelPackage.RECORD__CHANGED;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_FORM__LABEL = ModelPackage.RECORD__LABEL;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_FORM__CLASSIFICATION = ModelPackage.RECORD__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_FORM__NAME = ModelPackage.RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Active Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_FORM__ACTIVE_NAME = ModelPackage.RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>File Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_FORM__FILE_NAME = ModelPackage.RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_FORM__FILE = ModelPackage.RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Cells</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_FORM__CELLS = ModelPackage.RECORD_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Saved Form</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_FORM_FEATURE_COUNT = ModelPackage.RECORD_FEATURE_COUNT + 5;


	/**
	 * Returns the meta object for class '{@link fudaban.issuance.status.model.SavedView <em>Saved View</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Saved View</em>'.
	 * @see fudaban.issuance.status.model.SavedView
	 * @generated
	 */
	EClass getSavedView();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.status.model.SavedView#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see fudaban.issuance.status.model.SavedView#getName()
	 * @see #getSavedView()
	 * @generated
	 */
	EAttribute getSavedView_Name();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.status.model.SavedView#getActiveName <em>Active Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Active Name</em>'.
	 * @see fudaban.issuance.status.model.SavedView#getActiveName()
	 * @see #getSavedView()
	 * @generated
	 */
	EAttribute getSavedView_ActiveName();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.status.model.SavedView#getDefinition <em>Definition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Definition</em>'.
	 * @see fudaban.issuance.status.model.SavedView#getDefinition()
	 * @see #getSavedView()
	 * @generated
	 */
	EAttribute getSavedView_Definition();

	/**
	 * Returns the meta object for class '{@link fudaban.issuance.status.model.SavedForm <em>Saved Form</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Saved Form</em>'.
	 * @see fudaban.issuance.status.model.SavedForm
	 * @generated
	 */
	EClass getSavedForm();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.status.model.SavedForm#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see fudaban.issuance.status.model.SavedForm#getName()
	 * @see #getSavedForm()
	 * @generated
	 */
	EAttribute getSavedForm_Name();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.status.model.SavedForm#getActiveName <em>Active Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Active Name</em>'.
	 * @see fudaban.issuance.status.model.SavedForm#getActiveName()
	 * @see #getSavedForm()
	 * @generated
	 */
	EAttribute getSavedForm_ActiveName();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.status.model.SavedForm#getFileName <em>File Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>File Name</em>'.
	 * @see fudaban.issuance.status.model.SavedForm#getFileName()
	 * @see #getSavedForm()
	 * @generated
	 */
	EAttribute getSavedForm_FileName();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.status.model.SavedForm#getFile <em>File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>File</em>'.
	 * @see fudaban.issuance.status.model.SavedForm#getFile()
	 * @see #getSavedForm()
	 * @generated
	 */
	EAttribute getSavedForm_File();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.status.model.SavedForm#getCells <em>Cells</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cells</em>'.
	 * @see fudaban.issuance.status.model.SavedForm#getCells()
	 * @see #getSavedForm()
	 * @generated
	 */
	EAttribute getSavedForm_Cells();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	StatusFactory getStatusFactory();

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
		 * The meta object literal for the '{@link fudaban.issuance.status.model.impl.SavedViewImpl <em>Saved View</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.issuance.status.model.impl.SavedViewImpl
		 * @see fudaban.issuance.status.model.impl.StatusPackageImpl#getSavedView()
		 * @generated
		 */
		EClass SAVED_VIEW = eINSTANCE.getSavedView();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVED_VIEW__NAME = eINSTANCE.getSavedView_Name();

		/**
		 * The meta object literal for the '<em><b>Active Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVED_VIEW__ACTIVE_NAME = eINSTANCE.getSavedView_ActiveName();

		/**
		 * The meta object literal for the '<em><b>Definition</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVED_VIEW__DEFINITION = eINSTANCE.getSavedView_Definition();

		/**
		 * The meta object literal for the '{@link fudaban.issuance.status.model.impl.SavedFormImpl <em>Saved Form</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.issuance.status.model.impl.SavedFormImpl
		 * @see fudaban.issuance.status.model.impl.StatusPackageImpl#getSavedForm()
		 * @generated
		 */
		EClass SAVED_FORM = eINSTANCE.getSavedForm();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVED_FORM__NAME = eINSTANCE.getSavedForm_Name();

		/**
		 * The meta object literal for the '<em><b>Active Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVED_FORM__ACTIVE_NAME = eINSTANCE.getSavedForm_ActiveName();

		/**
		 * The meta object literal for the '<em><b>File Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVED_FORM__FILE_NAME = eINSTANCE.getSavedForm_FileName();

		/**
		 * The meta object literal for the '<em><b>File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVED_FORM__FILE = eINSTANCE.getSavedForm_File();

		/**
		 * The meta object literal for the '<em><b>Cells</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVED_FORM__CELLS = eINSTANCE.getSavedForm_Cells();

	}

} //StatusPackage
