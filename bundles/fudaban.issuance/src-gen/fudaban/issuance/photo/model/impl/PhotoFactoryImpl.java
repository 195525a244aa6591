/**
 */
package fudaban.issuance.photo.model.impl;

import fudaban.issuance.photo.model.*;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class PhotoFactoryImpl extends EFactoryImpl implements PhotoFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static PhotoFactory init() {
		try {
			PhotoFactory thePhotoFactory = (PhotoFactory)EPackage.Registry.INSTANCE.getEFactory(PhotoPackage.eNS_URI);
			if (thePhotoFactory != null) {
				return thePhotoFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new PhotoFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PhotoFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case PhotoPackage.PHOTO_EDIT: return createPhotoEdit();
			case PhotoPackage.FACE_GLYPH: return createFaceGlyph();
			case PhotoPackage.PHOTO_LINE: return createPhotoLine();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PhotoEdit createPhotoEdit() {
		PhotoEditImpl photoEdit = new PhotoEditImpl();
		return photoEdit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FaceGlyph createFaceGlyph() {
		FaceGlyphImpl faceGlyph = new FaceGlyphImpl();
		return faceGlyph;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PhotoLine createPhotoLine() {
		PhotoLineImpl photoLine = new PhotoLineImpl();
		return photoLine;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PhotoPackage getPhotoPackage() {
		return (PhotoPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static PhotoPackage getPackage() {
		return PhotoPackage.eINSTANCE;
	}

} //PhotoFactoryImpl
