/**
 */
package fudaban.issuance.photo.model.impl;

import fudaban.issuance.photo.model.FaceGlyph;
import fudaban.issuance.photo.model.PhotoEdit;
import fudaban.issuance.photo.model.PhotoFactory;
import fudaban.issuance.photo.model.PhotoLine;
import fudaban.issuance.photo.model.PhotoPackage;

import fudaban.model.ModelPackage;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;

import org.eclipse.emf.ecore.impl.EPackageImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class PhotoPackageImpl extends EPackageImpl implements PhotoPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass photoEditEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass faceGlyphEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass photoLineEClass = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see fudaban.issuance.photo.model.PhotoPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private PhotoPackageImpl() {
		super(eNS_URI, PhotoFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link PhotoPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static PhotoPackage init() {
		if (isInited) return (PhotoPackage)EPackage.Registry.INSTANCE.getEPackage(PhotoPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredPhotoPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		PhotoPackageImpl thePhotoPackage = registeredPhotoPackage instanceof PhotoPackageImpl ? (PhotoPackageImpl)registeredPhotoPackage : new PhotoPackageImpl();

		isInited = true;

		// Initialize simple dependencies
		ModelPackage.eINSTANCE.eClass();
		EcorePackage.eINSTANCE.eClass();

		// Create package meta-data objects
		thePhotoPackage.createPackageContents();

		// Initialize created meta-data
		thePhotoPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		thePhotoPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(PhotoPackage.eNS_URI, thePhotoPackage);
		return thePhotoPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPhotoEdit() {
		return photoEditEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhotoEdit_Number() {
		return (EAttribute)photoEditEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhotoEdit_Application() {
		return (EAttribute)photoEditEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhotoEdit_Original() {
		return (EAttribute)photoEditEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhotoEdit_Result() {
		return (EAttribute)photoEditEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhotoEdit_Before() {
		return (EAttribute)photoEditEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhotoEdit_Geometry() {
		return (EAttribute)photoEditEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhotoEdit_Taken() {
		return (EAttribute)photoEditEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhotoEdit_Accepted() {
		return (EAttribute)photoEditEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhotoEdit_Undone() {
		return (EAttribute)photoEditEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFaceGlyph() {
		return faceGlyphEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFaceGlyph_Codes() {
		return (EAttribute)faceGlyphEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFaceGlyph_ActiveCodes() {
		return (EAttribute)faceGlyphEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFaceGlyph_Image() {
		return (EAttribute)faceGlyphEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFaceGlyph_Remark() {
		return (EAttribute)faceGlyphEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPhotoLine() {
		return photoLineEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhotoLine_Photo() {
		return (EAttribute)photoLineEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhotoLine_Face() {
		return (EAttribute)photoLineEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PhotoFactory getPhotoFactory() {
		return (PhotoFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		photoEditEClass = createEClass(PHOTO_EDIT);
		createEAttribute(photoEditEClass, PHOTO_EDIT__NUMBER);
		createEAttribute(photoEditEClass, PHOTO_EDIT__APPLICATION);
		createEAttribute(photoEditEClass, PHOTO_EDIT__ORIGINAL);
		createEAttribute(photoEditEClass, PHOTO_EDIT__RESULT);
		createEAttribute(photoEditEClass, PHOTO_EDIT__BEFORE);
		createEAttribute(photoEditEClass, PHOTO_EDIT__GEOMETRY);
		createEAttribute(photoEditEClass, PHOTO_EDIT__TAKEN);
		createEAttribute(photoEditEClass, PHOTO_EDIT__ACCEPTED);
		createEAttribute(photoEditEClass, PHOTO_EDIT__UNDONE);

		faceGlyphEClass = createEClass(FACE_GLYPH);
		createEAttribute(faceGlyphEClass, FACE_GLYPH__CODES);
		createEAttribute(faceGlyphEClass, FACE_GLYPH__ACTIVE_CODES);
		createEAttribute(faceGlyphEClass, FACE_GLYPH__IMAGE);
		createEAttribute(faceGlyphEClass, FACE_GLYPH__REMARK);

		photoLineEClass = createEClass(PHOTO_LINE);
		createEAttribute(photoLineEClass, PHOTO_LINE__PHOTO);
		createEAttribute(photoLineEClass, PHOTO_LINE__FACE);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Obtain other dependent packages
		ModelPackage theModelPackage = (ModelPackage)EPackage.Registry.INSTANCE.getEPackage(ModelPackage.eNS_URI);
		EcorePackage theEcorePackage = (EcorePackage)EPackage.Registry.INSTANCE.getEPackage(EcorePackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		photoEditEClass.getESuperTypes().add(theModelPackage.getRecord());
		faceGlyphEClass.getESuperTypes().add(theModelPackage.getRecord());

		// Initialize classes and features; add operations and parameters
		initEClass(photoEditEClass, PhotoEdit.class, "PhotoEdit", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPhotoEdit_Number(), theEcorePackage.getEString(), "number", null, 0, 1, PhotoEdit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhotoEdit_Application(), theEcorePackage.getEString(), "application", null, 0, 1, PhotoEdit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhotoEdit_Original(), theEcorePackage.getEString(), "original", null, 0, 1, PhotoEdit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhotoEdit_Result(), theEcorePackage.getEString(), "result", null, 0, 1, PhotoEdit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhotoEdit_Before(), theEcorePackage.getEString(), "before", null, 0, 1, PhotoEdit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhotoEdit_Geometry(), theEcorePackage.getEString(), "geometry", null, 0, 1, PhotoEdit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhotoEdit_Taken(), theModelPackage.getLocalDate(), "taken", null, 0, 1, PhotoEdit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhotoEdit_Accepted(), theEcorePackage.getEString(), "accepted", null, 0, 1, PhotoEdit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhotoEdit_Undone(), theEcorePackage.getEBoolean(), "undone", null, 0, 1, PhotoEdit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(faceGlyphEClass, FaceGlyph.class, "FaceGlyph", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFaceGlyph_Codes(), theEcorePackage.getEString(), "codes", null, 0, 1, FaceGlyph.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFaceGlyph_ActiveCodes(), theEcorePackage.getEString(), "activeCodes", null, 0, 1, FaceGlyph.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFaceGlyph_Image(), theEcorePackage.getEString(), "image", null, 0, 1, FaceGlyph.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFaceGlyph_Remark(), theEcorePackage.getEString(), "remark", null, 0, 1, FaceGlyph.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(photoLineEClass, PhotoLine.class, "PhotoLine", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPhotoLine_Photo(), theEcorePackage.getEString(), "photo", null, 0, 1, PhotoLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhotoLine_Face(), theEcorePackage.getEString(), "face", null, 0, 1, PhotoLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// http://www.eclipse.org/emf/2011/Xcore
		createXcoreAnnotations();
		// http://fudaban/record
		createRecordAnnotations();
		// http://fudaban/feature
		createFeatureAnnotations();
	}

	/**
	 * Initializes the annotations for <b>http://www.eclipse.org/emf/2011/Xcore</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createXcoreAnnotations() {
		String source = "http://www.eclipse.org/emf/2011/Xcore";
		addAnnotation
		  (this,
		   source,
		   new String[] {
			   "Feature", "http://fudaban/feature",
			   "Kept", "http://fudaban/record"
		   });
	}

	/**
	 * Initializes the annotations for <b>http://fudaban/record</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createRecordAnnotations() {
		String source = "http://fudaban/record";
		addAnnotation
		  (photoEditEClass,
		   source,
		   new String[] {
			   "label", "number"
		   });
		addAnnotation
		  (faceGlyphEClass,
		   source,
		   new String[] {
			   "label", "codes",
			   "unique", "activeCodes"
		   });
	}

	/**
	 * Initializes the annotations for <b>http://fudaban/feature</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createFeatureAnnotations() {
		String source = "http://fudaban/feature";
		addAnnotation
		  (getPhotoEdit_Number(),
		   source,
		   new String[] {
			   "sort", "true",
			   "search", "exact"
		   });
		addAnnotation
		  (getPhotoEdit_Application(),
		   source,
		   new String[] {
			   "search", "exact",
			   "ref", "Application",
			   "owner", "true"
		   });
		addAnnotation
		  (getPhotoEdit_Original(),
		   source,
		   new String[] {
			   "classification", "PERSONAL",
			   "ref", "Attachment"
		   });
		addAnnotation
		  (getPhotoEdit_Result(),
		   source,
		   new String[] {
			   "classification", "PERSONAL",
			   "ref", "Attachment"
		   });
		addAnnotation
		  (getPhotoEdit_Before(),
		   source,
		   new String[] {
			   "classification", "PERSONAL",
			   "ref", "Attachment"
		   });
		addAnnotation
		  (getPhotoEdit_Accepted(),
		   source,
		   new String[] {
			   "classification", "PERSONAL"
		   });
		addAnnotation
		  (getFaceGlyph_Codes(),
		   source,
		   new String[] {
			   "sort", "true",
			   "search", "exact"
		   });
		addAnnotation
		  (getFaceGlyph_Image(),
		   source,
		   new String[] {
			   "ref", "Attachment"
		   });
		addAnnotation
		  (getPhotoLine_Photo(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
		addAnnotation
		  (getPhotoLine_Face(),
		   source,
		   new String[] {
			   "sort", "true"
		   });
	}

} //PhotoPackageImpl
