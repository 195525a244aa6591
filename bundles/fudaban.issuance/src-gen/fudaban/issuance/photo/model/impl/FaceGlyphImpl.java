/**
 */
package fudaban.issuance.photo.model.impl;

import fudaban.issuance.photo.model.FaceGlyph;
import fudaban.issuance.photo.model.PhotoPackage;

import fudaban.model.impl.RecordImpl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Face Glyph</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link fudaban.issuance.photo.model.impl.FaceGlyphImpl#getCodes <em>Codes</em>}</li>
 *   <li>{@link fudaban.issuance.photo.model.impl.FaceGlyphImpl#getActiveCodes <em>Active Codes</em>}</li>
 *   <li>{@link fudaban.issuance.photo.model.impl.FaceGlyphImpl#getImage <em>Image</em>}</li>
 *   <li>{@link fudaban.issuance.photo.model.impl.FaceGlyphImpl#getRemark <em>Remark</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FaceGlyphImpl extends RecordImpl implements FaceGlyph {
	/**
	 * The default value of the '{@link #getCodes() <em>Codes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCodes()
	 * @generated
	 * @ordered
	 */
	protected static final String CODES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCodes() <em>Codes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCodes()
	 * @generated
	 * @ordered
	 */
	protected String codes = CODES_EDEFAULT;

	/**
	 * The default value of the '{@link #getActiveCodes() <em>Active Codes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActiveCodes()
	 * @generated
	 * @ordered
	 */
	protected static final String ACTIVE_CODES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getActiveCodes() <em>Active Codes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActiveCodes()
	 * @generated
	 * @ordered
	 */
	protected String activeCodes = ACTIVE_CODES_EDEFAULT;

	/**
	 * The default value of the '{@link #getImage() <em>Image</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImage()
	 * @generated
	 * @ordered
	 */
	protected static final String IMAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getImage() <em>Image</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImage()
	 * @generated
	 * @ordered
	 */
	protected String image = IMAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getRemark() <em>Remark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemark()
	 * @generated
	 * @ordered
	 */
	protected static final String REMARK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRemark() <em>Remark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemark()
	 * @generated
	 * @ordered
	 */
	protected String remark = REMARK_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FaceGlyphImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PhotoPackage.Literals.FACE_GLYPH;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCodes() {
		return codes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCodes(String newCodes) {
		String oldCodes = codes;
		codes = newCodes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PhotoPackage.FACE_GLYPH__CODES, oldCodes, codes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getActiveCodes() {
		return activeCodes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setActiveCodes(String newActiveCodes) {
		String oldActiveCodes = activeCodes;
		activeCodes = newActiveCodes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PhotoPackage.FACE_GLYPH__ACTIVE_CODES, oldActiveCodes, activeCodes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getImage() {
		return image;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setImage(String newImage) {
		String oldImage = image;
		image = newImage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PhotoPackage.FACE_GLYPH__IMAGE, oldImage, image));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRemark() {
		return remark;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRemark(String newRemark) {
		String oldRemark = remark;
		remark = newRemark;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PhotoPackage.FACE_GLYPH__REMARK, oldRemark, remark));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PhotoPackage.FACE_GLYPH__CODES:
				return getCodes();
			case PhotoPackage.FACE_GLYPH__ACTIVE_CODES:
				return getActiveCodes();
			case PhotoPackage.FACE_GLYPH__IMAGE:
				return getImage();
			case PhotoPackage.FACE_GLYPH__REMARK:
				return getRemark();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PhotoPackage.FACE_GLYPH__CODES:
				setCodes((String)newValue);
				return;
			case PhotoPackage.FACE_GLYPH__ACTIVE_CODES:
				setActiveCodes((String)newValue);
				return;
			case PhotoPackage.FACE_GLYPH__IMAGE:
				setImage((String)newValue);
				return;
			case PhotoPackage.FACE_GLYPH__REMARK:
				setRemark((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case PhotoPackage.FACE_GLYPH__CODES:
				setCodes(CODES_EDEFAULT);
				return;
			case PhotoPackage.FACE_GLYPH__ACTIVE_CODES:
				setActiveCodes(ACTIVE_CODES_EDEFAULT);
				return;
			case PhotoPackage.FACE_GLYPH__IMAGE:
				setImage(IMAGE_EDEFAULT);
				return;
			case PhotoPackage.FACE_GLYPH__REMARK:
				setRemark(REMARK_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case PhotoPackage.FACE_GLYPH__CODES:
				return CODES_EDEFAULT == null ? codes != null : !CODES_EDEFAULT.equals(codes);
			case PhotoPackage.FACE_GLYPH__ACTIVE_CODES:
				return ACTIVE_CODES_EDEFAULT == null ? activeCodes != null : !ACTIVE_CODES_EDEFAULT.equals(activeCodes);
			case PhotoPackage.FACE_GLYPH__IMAGE:
				return IMAGE_EDEFAULT == null ? image != null : !IMAGE_EDEFAULT.equals(image);
			case PhotoPackage.FACE_GLYPH__REMARK:
				return REMARK_EDEFAULT == null ? remark != null : !REMARK_EDEFAULT.equals(remark);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (codes: ");
		result.append(codes);
		result.append(", activeCodes: ");
		result.append(activeCodes);
		result.append(", image: ");
		result.append(image);
		result.append(", remark: ");
		result.append(remark);
		result.append(')');
		return result.toString();
	}

} //FaceGlyphImpl
