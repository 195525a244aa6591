/**
 */
package fudaban.issuance.photo.model;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see fudaban.issuance.photo.model.PhotoPackage
 * @generated
 */
public interface PhotoFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	PhotoFactory eINSTANCE = fudaban.issuance.photo.model.impl.PhotoFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Edit</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Edit</em>'.
	 * @generated
	 */
	PhotoEdit createPhotoEdit();

	/**
	 * Returns a new object of class '<em>Face Glyph</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Face Glyph</em>'.
	 * @generated
	 */
	FaceGlyph createFaceGlyph();

	/**
	 * Returns a new object of class '<em>Line</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Line</em>'.
	 * @generated
	 */
	PhotoLine createPhotoLine();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	PhotoPackage getPhotoPackage();

} //PhotoFactory
