/**
 */
package fudaban.issuance.photo.model;

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
 * @see fudaban.issuance.photo.model.PhotoFactory
 * @model kind="package"
 *        annotation="http://www.eclipse.org/emf/2011/Xcore Feature='http://fudaban/feature' Kept='http://fudaban/record'"
 * @generated
 */
public interface PhotoPackage extends EPackage {
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
	String eNS_URI = "http://fudaban/issuance/photo/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "photo";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	PhotoPackage eINSTANCE = fudaban.issuance.photo.model.impl.PhotoPackageImpl.init();

	/**
	 * The meta object id for the '{@link fudaban.issuance.photo.model.impl.PhotoEditImpl <em>Edit</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.issuance.photo.model.impl.PhotoEditImpl
	 * @see fudaban.issuance.photo.model.impl.PhotoPackageImpl#getPhotoEdit()
	 * @generated
	 */
	int PHOTO_EDIT = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHOTO_EDIT__ID = ModelPackage.RECORD__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHOTO_EDIT__VERSION = ModelPackage.RECORD__VERSION;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHOTO_EDIT__CREATED = ModelPackage.RECORD__CREATED;

	/**
	 * The feature id for the '<em><b>Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHOTO_EDIT__CHANGED = ModelPackage.RECORD__CHANGED;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHOTO_EDIT__LABEL = ModelPackage.RECORD__LABEL;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHOTO_EDIT__CLASSIFICATION = ModelPackage.RECORD__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHOTO_EDIT__NUMBER = ModelPackage.RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Application</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHOTO_EDIT__APPLICATION = ModelPackage.RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Original</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHOTO_EDIT__ORIGINAL = ModelPackage.RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Result</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHOTO_EDIT__RESULT = ModelPackage.RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Before</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHOTO_EDIT__BEFORE = ModelPackage.RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Geometry</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHOTO_EDIT__GEOMETRY = ModelPackage.RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Taken</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHOTO_EDIT__TAKEN = ModelPackage.RECORD_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Accepted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHOTO_EDIT__ACCEPTED = ModelPackage.RECORD_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Undone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHOTO_EDIT__UNDONE = ModelPackage.RECORD_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Edit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHOTO_EDIT_FEATURE_COUNT = ModelPackage.RECORD_FEATURE_COUNT + 9;

	/**
	 * The meta object id for the '{@link fudaban.issuance.photo.model.impl.FaceGlyphImpl <em>Face Glyph</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.issuance.photo.model.impl.FaceGlyphImpl
	 * @see fudaban.issuance.photo.model.impl.PhotoPackageImpl#getFaceGlyph()
	 * @generated
	 */
	int FACE_GLYPH = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACE_GLYPH__ID = ModelPackage.RECORD__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACE_GLYPH__VERSION = ModelPackage.RECORD__VERSION;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACE_GLYPH__CREATED = ModelPackage.RECORD__CREATED;

	/**
	 * The feature id for the '<em><b>Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACE_GLYPH__CHANGED = ModelPackage.RECORD__CHANGED;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACE_GLYPH__LABEL = ModelPackage.RECORD__LABEL;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACE_GLYPH__CLASSIFICATION = ModelPackage.RECORD__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>Codes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACE_GLYPH__CODES = ModelPackage.RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Active Codes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACE_GLYPH__ACTIVE_CODES = ModelPackage.RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Image</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACE_GLYPH__IMAGE = ModelPackage.RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Remark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACE_GLYPH__REMARK = ModelPackage.RECORD_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Face Glyph</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACE_GLYPH_FEATURE_COUNT = ModelPackage.RECORD_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link fudaban.issuance.photo.model.impl.PhotoLineImpl <em>Line</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fudaban.issuance.photo.model.impl.PhotoLineImpl
	 * @see fudaban.issuance.photo.model.impl.PhotoPackageImpl#getPhotoLine()
	 * @generated
	 */
	int PHOTO_LINE = 2;

	/**
	 * The feature id for the '<em><b>Photo</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHOTO_LINE__PHOTO = 0;

	/**
	 * The feature id for the '<em><b>Face</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHOTO_LINE__FACE = 1;

	/**
	 * The number of structural features of the '<em>Line</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHOTO_LINE_FEATURE_COUNT = 2;


	/**
	 * Returns the meta object for class '{@link fudaban.issuance.photo.model.PhotoEdit <em>Edit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Edit</em>'.
	 * @see fudaban.issuance.photo.model.PhotoEdit
	 * @generated
	 */
	EClass getPhotoEdit();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.photo.model.PhotoEdit#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see fudaban.issuance.photo.model.PhotoEdit#getNumber()
	 * @see #getPhotoEdit()
	 * @generated
	 */
	EAttribute getPhotoEdit_Number();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.photo.model.PhotoEdit#getApplication <em>Application</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Application</em>'.
	 * @see fudaban.issuance.photo.model.PhotoEdit#getApplication()
	 * @see #getPhotoEdit()
	 * @generated
	 */
	EAttribute getPhotoEdit_Application();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.photo.model.PhotoEdit#getOriginal <em>Original</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Original</em>'.
	 * @see fudaban.issuance.photo.model.PhotoEdit#getOriginal()
	 * @see #getPhotoEdit()
	 * @generated
	 */
	EAttribute getPhotoEdit_Original();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.photo.model.PhotoEdit#getResult <em>Result</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Result</em>'.
	 * @see fudaban.issuance.photo.model.PhotoEdit#getResult()
	 * @see #getPhotoEdit()
	 * @generated
	 */
	EAttribute getPhotoEdit_Result();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.photo.model.PhotoEdit#getBefore <em>Before</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Before</em>'.
	 * @see fudaban.issuance.photo.model.PhotoEdit#getBefore()
	 * @see #getPhotoEdit()
	 * @generated
	 */
	EAttribute getPhotoEdit_Before();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.photo.model.PhotoEdit#getGeometry <em>Geometry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Geometry</em>'.
	 * @see fudaban.issuance.photo.model.PhotoEdit#getGeometry()
	 * @see #getPhotoEdit()
	 * @generated
	 */
	EAttribute getPhotoEdit_Geometry();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.photo.model.PhotoEdit#getTaken <em>Taken</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Taken</em>'.
	 * @see fudaban.issuance.photo.model.PhotoEdit#getTaken()
	 * @see #getPhotoEdit()
	 * @generated
	 */
	EAttribute getPhotoEdit_Taken();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.photo.model.PhotoEdit#getAccepted <em>Accepted</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Accepted</em>'.
	 * @see fudaban.issuance.photo.model.PhotoEdit#getAccepted()
	 * @see #getPhotoEdit()
	 * @generated
	 */
	EAttribute getPhotoEdit_Accepted();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.photo.model.PhotoEdit#isUndone <em>Undone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Undone</em>'.
	 * @see fudaban.issuance.photo.model.PhotoEdit#isUndone()
	 * @see #getPhotoEdit()
	 * @generated
	 */
	EAttribute getPhotoEdit_Undone();

	/**
	 * Returns the meta object for class '{@link fudaban.issuance.photo.model.FaceGlyph <em>Face Glyph</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Face Glyph</em>'.
	 * @see fudaban.issuance.photo.model.FaceGlyph
	 * @generated
	 */
	EClass getFaceGlyph();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.photo.model.FaceGlyph#getCodes <em>Codes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Codes</em>'.
	 * @see fudaban.issuance.photo.model.FaceGlyph#getCodes()
	 * @see #getFaceGlyph()
	 * @generated
	 */
	EAttribute getFaceGlyph_Codes();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.photo.model.FaceGlyph#getActiveCodes <em>Active Codes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Active Codes</em>'.
	 * @see fudaban.issuance.photo.model.FaceGlyph#getActiveCodes()
	 * @see #getFaceGlyph()
	 * @generated
	 */
	EAttribute getFaceGlyph_ActiveCodes();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.photo.model.FaceGlyph#getImage <em>Image</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Image</em>'.
	 * @see fudaban.issuance.photo.model.FaceGlyph#getImage()
	 * @see #getFaceGlyph()
	 * @generated
	 */
	EAttribute getFaceGlyph_Image();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.photo.model.FaceGlyph#getRemark <em>Remark</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Remark</em>'.
	 * @see fudaban.issuance.photo.model.FaceGlyph#getRemark()
	 * @see #getFaceGlyph()
	 * @generated
	 */
	EAttribute getFaceGlyph_Remark();

	/**
	 * Returns the meta object for class '{@link fudaban.issuance.photo.model.PhotoLine <em>Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Line</em>'.
	 * @see fudaban.issuance.photo.model.PhotoLine
	 * @generated
	 */
	EClass getPhotoLine();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.photo.model.PhotoLine#getPhoto <em>Photo</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Photo</em>'.
	 * @see fudaban.issuance.photo.model.PhotoLine#getPhoto()
	 * @see #getPhotoLine()
	 * @generated
	 */
	EAttribute getPhotoLine_Photo();

	/**
	 * Returns the meta object for the attribute '{@link fudaban.issuance.photo.model.PhotoLine#getFace <em>Face</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Face</em>'.
	 * @see fudaban.issuance.photo.model.PhotoLine#getFace()
	 * @see #getPhotoLine()
	 * @generated
	 */
	EAttribute getPhotoLine_Face();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	PhotoFactory getPhotoFactory();

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
		 * The meta object literal for the '{@link fudaban.issuance.photo.model.impl.PhotoEditImpl <em>Edit</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.issuance.photo.model.impl.PhotoEditImpl
		 * @see fudaban.issuance.photo.model.impl.PhotoPackageImpl#getPhotoEdit()
		 * @generated
		 */
		EClass PHOTO_EDIT = eINSTANCE.getPhotoEdit();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHOTO_EDIT__NUMBER = eINSTANCE.getPhotoEdit_Number();

		/**
		 * The meta object literal for the '<em><b>Application</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHOTO_EDIT__APPLICATION = eINSTANCE.getPhotoEdit_Application();

		/**
		 * The meta object literal for the '<em><b>Original</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHOTO_EDIT__ORIGINAL = eINSTANCE.getPhotoEdit_Original();

		/**
		 * The meta object literal for the '<em><b>Result</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHOTO_EDIT__RESULT = eINSTANCE.getPhotoEdit_Result();

		/**
		 * The meta object literal for the '<em><b>Before</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHOTO_EDIT__BEFORE = eINSTANCE.getPhotoEdit_Before();

		/**
		 * The meta object literal for the '<em><b>Geometry</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHOTO_EDIT__GEOMETRY = eINSTANCE.getPhotoEdit_Geometry();

		/**
		 * The meta object literal for the '<em><b>Taken</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHOTO_EDIT__TAKEN = eINSTANCE.getPhotoEdit_Taken();

		/**
		 * The meta object literal for the '<em><b>Accepted</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHOTO_EDIT__ACCEPTED = eINSTANCE.getPhotoEdit_Accepted();

		/**
		 * The meta object literal for the '<em><b>Undone</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHOTO_EDIT__UNDONE = eINSTANCE.getPhotoEdit_Undone();

		/**
		 * The meta object literal for the '{@link fudaban.issuance.photo.model.impl.FaceGlyphImpl <em>Face Glyph</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.issuance.photo.model.impl.FaceGlyphImpl
		 * @see fudaban.issuance.photo.model.impl.PhotoPackageImpl#getFaceGlyph()
		 * @generated
		 */
		EClass FACE_GLYPH = eINSTANCE.getFaceGlyph();

		/**
		 * The meta object literal for the '<em><b>Codes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FACE_GLYPH__CODES = eINSTANCE.getFaceGlyph_Codes();

		/**
		 * The meta object literal for the '<em><b>Active Codes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FACE_GLYPH__ACTIVE_CODES = eINSTANCE.getFaceGlyph_ActiveCodes();

		/**
		 * The meta object literal for the '<em><b>Image</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FACE_GLYPH__IMAGE = eINSTANCE.getFaceGlyph_Image();

		/**
		 * The meta object literal for the '<em><b>Remark</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FACE_GLYPH__REMARK = eINSTANCE.getFaceGlyph_Remark();

		/**
		 * The meta object literal for the '{@link fudaban.issuance.photo.model.impl.PhotoLineImpl <em>Line</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fudaban.issuance.photo.model.impl.PhotoLineImpl
		 * @see fudaban.issuance.photo.model.impl.PhotoPackageImpl#getPhotoLine()
		 * @generated
		 */
		EClass PHOTO_LINE = eINSTANCE.getPhotoLine();

		/**
		 * The meta object literal for the '<em><b>Photo</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHOTO_LINE__PHOTO = eINSTANCE.getPhotoLine_Photo();

		/**
		 * The meta object literal for the '<em><b>Face</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHOTO_LINE__FACE = eINSTANCE.getPhotoLine_Face();

	}

} //PhotoPackage
