/**
 */
package fudaban.model.impl;

import fudaban.model.ModelPackage;
import fudaban.model.Person;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Person</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link fudaban.model.impl.PersonImpl#getStaffNumber <em>Staff Number</em>}</li>
 *   <li>{@link fudaban.model.impl.PersonImpl#getFamilyName <em>Family Name</em>}</li>
 *   <li>{@link fudaban.model.impl.PersonImpl#getGivenName <em>Given Name</em>}</li>
 *   <li>{@link fudaban.model.impl.PersonImpl#getDisplayName <em>Display Name</em>}</li>
 *   <li>{@link fudaban.model.impl.PersonImpl#getFamilyKana <em>Family Kana</em>}</li>
 *   <li>{@link fudaban.model.impl.PersonImpl#getGivenKana <em>Given Kana</em>}</li>
 *   <li>{@link fudaban.model.impl.PersonImpl#getKana <em>Kana</em>}</li>
 *   <li>{@link fudaban.model.impl.PersonImpl#getFamilyRomaji <em>Family Romaji</em>}</li>
 *   <li>{@link fudaban.model.impl.PersonImpl#getGivenRomaji <em>Given Romaji</em>}</li>
 *   <li>{@link fudaban.model.impl.PersonImpl#getFormerFamilyName <em>Former Family Name</em>}</li>
 *   <li>{@link fudaban.model.impl.PersonImpl#getCommonName <em>Common Name</em>}</li>
 *   <li>{@link fudaban.model.impl.PersonImpl#getSubstituteName <em>Substitute Name</em>}</li>
 *   <li>{@link fudaban.model.impl.PersonImpl#getBirth <em>Birth</em>}</li>
 *   <li>{@link fudaban.model.impl.PersonImpl#getOrganization <em>Organization</em>}</li>
 *   <li>{@link fudaban.model.impl.PersonImpl#getUnitName <em>Unit Name</em>}</li>
 *   <li>{@link fudaban.model.impl.PersonImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link fudaban.model.impl.PersonImpl#getExtension <em>Extension</em>}</li>
 *   <li>{@link fudaban.model.impl.PersonImpl#getMail <em>Mail</em>}</li>
 *   <li>{@link fudaban.model.impl.PersonImpl#getValidFrom <em>Valid From</em>}</li>
 *   <li>{@link fudaban.model.impl.PersonImpl#getValidTo <em>Valid To</em>}</li>
 *   <li>{@link fudaban.model.impl.PersonImpl#getCardEpoch <em>Card Epoch</em>}</li>
 *   <li>{@link fudaban.model.impl.PersonImpl#getPhoto <em>Photo</em>}</li>
 *   <li>{@link fudaban.model.impl.PersonImpl#isTakenOver <em>Taken Over</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PersonImpl extends RecordImpl implements Person {
	/**
	 * The default value of the '{@link #getStaffNumber() <em>Staff Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStaffNumber()
	 * @generated
	 * @ordered
	 */
	protected static final String STAFF_NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStaffNumber() <em>Staff Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStaffNumber()
	 * @generated
	 * @ordered
	 */
	protected String staffNumber = STAFF_NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getFamilyName() <em>Family Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFamilyName()
	 * @generated
	 * @ordered
	 */
	protected static final String FAMILY_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFamilyName() <em>Family Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFamilyName()
	 * @generated
	 * @ordered
	 */
	protected String familyName = FAMILY_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getGivenName() <em>Given Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGivenName()
	 * @generated
	 * @ordered
	 */
	protected static final String GIVEN_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGivenName() <em>Given Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGivenName()
	 * @generated
	 * @ordered
	 */
	protected String givenName = GIVEN_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getDisplayName() <em>Display Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDisplayName()
	 * @generated
	 * @ordered
	 */
	protected static final String DISPLAY_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDisplayName() <em>Display Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDisplayName()
	 * @generated
	 * @ordered
	 */
	protected String displayName = DISPLAY_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getFamilyKana() <em>Family Kana</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFamilyKana()
	 * @generated
	 * @ordered
	 */
	protected static final String FAMILY_KANA_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFamilyKana() <em>Family Kana</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFamilyKana()
	 * @generated
	 * @ordered
	 */
	protected String familyKana = FAMILY_KANA_EDEFAULT;

	/**
	 * The default value of the '{@link #getGivenKana() <em>Given Kana</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGivenKana()
	 * @generated
	 * @ordered
	 */
	protected static final String GIVEN_KANA_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGivenKana() <em>Given Kana</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGivenKana()
	 * @generated
	 * @ordered
	 */
	protected String givenKana = GIVEN_KANA_EDEFAULT;

	/**
	 * The default value of the '{@link #getKana() <em>Kana</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKana()
	 * @generated
	 * @ordered
	 */
	protected static final String KANA_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKana() <em>Kana</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKana()
	 * @generated
	 * @ordered
	 */
	protected String kana = KANA_EDEFAULT;

	/**
	 * The default value of the '{@link #getFamilyRomaji() <em>Family Romaji</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFamilyRomaji()
	 * @generated
	 * @ordered
	 */
	protected static final String FAMILY_ROMAJI_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFamilyRomaji() <em>Family Romaji</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFamilyRomaji()
	 * @generated
	 * @ordered
	 */
	protected String familyRomaji = FAMILY_ROMAJI_EDEFAULT;

	/**
	 * The default value of the '{@link #getGivenRomaji() <em>Given Romaji</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGivenRomaji()
	 * @generated
	 * @ordered
	 */
	protected static final String GIVEN_ROMAJI_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGivenRomaji() <em>Given Romaji</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGivenRomaji()
	 * @generated
	 * @ordered
	 */
	protected String givenRomaji = GIVEN_ROMAJI_EDEFAULT;

	/**
	 * The default value of the '{@link #getFormerFamilyName() <em>Former Family Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormerFamilyName()
	 * @generated
	 * @ordered
	 */
	protected static final String FORMER_FAMILY_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFormerFamilyName() <em>Former Family Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormerFamilyName()
	 * @generated
	 * @ordered
	 */
	protected String formerFamilyName = FORMER_FAMILY_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getCommonName() <em>Common Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCommonName()
	 * @generated
	 * @ordered
	 */
	protected static final String COMMON_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCommonName() <em>Common Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCommonName()
	 * @generated
	 * @ordered
	 */
	protected String commonName = COMMON_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getSubstituteName() <em>Substitute Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubstituteName()
	 * @generated
	 * @ordered
	 */
	protected static final String SUBSTITUTE_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSubstituteName() <em>Substitute Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubstituteName()
	 * @generated
	 * @ordered
	 */
	protected String substituteName = SUBSTITUTE_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getBirth() <em>Birth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBirth()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate BIRTH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBirth() <em>Birth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBirth()
	 * @generated
	 * @ordered
	 */
	protected LocalDate birth = BIRTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getOrganization() <em>Organization</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganization()
	 * @generated
	 * @ordered
	 */
	protected static final String ORGANIZATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOrganization() <em>Organization</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganization()
	 * @generated
	 * @ordered
	 */
	protected String organization = ORGANIZATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getUnitName() <em>Unit Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnitName()
	 * @generated
	 * @ordered
	 */
	protected static final String UNIT_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUnitName() <em>Unit Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnitName()
	 * @generated
	 * @ordered
	 */
	protected String unitName = UNIT_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getExtension() <em>Extension</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExtension()
	 * @generated
	 * @ordered
	 */
	protected static final String EXTENSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExtension() <em>Extension</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExtension()
	 * @generated
	 * @ordered
	 */
	protected String extension = EXTENSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getMail() <em>Mail</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMail()
	 * @generated
	 * @ordered
	 */
	protected static final String MAIL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMail() <em>Mail</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMail()
	 * @generated
	 * @ordered
	 */
	protected String mail = MAIL_EDEFAULT;

	/**
	 * The default value of the '{@link #getValidFrom() <em>Valid From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidFrom()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate VALID_FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValidFrom() <em>Valid From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidFrom()
	 * @generated
	 * @ordered
	 */
	protected LocalDate validFrom = VALID_FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getValidTo() <em>Valid To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidTo()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate VALID_TO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValidTo() <em>Valid To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidTo()
	 * @generated
	 * @ordered
	 */
	protected LocalDate validTo = VALID_TO_EDEFAULT;

	/**
	 * The default value of the '{@link #getCardEpoch() <em>Card Epoch</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCardEpoch()
	 * @generated
	 * @ordered
	 */
	protected static final long CARD_EPOCH_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getCardEpoch() <em>Card Epoch</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCardEpoch()
	 * @generated
	 * @ordered
	 */
	protected long cardEpoch = CARD_EPOCH_EDEFAULT;

	/**
	 * The default value of the '{@link #getPhoto() <em>Photo</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhoto()
	 * @generated
	 * @ordered
	 */
	protected static final String PHOTO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPhoto() <em>Photo</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhoto()
	 * @generated
	 * @ordered
	 */
	protected String photo = PHOTO_EDEFAULT;

	/**
	 * The default value of the '{@link #isTakenOver() <em>Taken Over</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isTakenOver()
	 * @generated
	 * @ordered
	 */
	protected static final boolean TAKEN_OVER_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isTakenOver() <em>Taken Over</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isTakenOver()
	 * @generated
	 * @ordered
	 */
	protected boolean takenOver = TAKEN_OVER_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PersonImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.PERSON;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStaffNumber() {
		return staffNumber;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStaffNumber(String newStaffNumber) {
		String oldStaffNumber = staffNumber;
		staffNumber = newStaffNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PERSON__STAFF_NUMBER, oldStaffNumber, staffNumber));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFamilyName() {
		return familyName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFamilyName(String newFamilyName) {
		String oldFamilyName = familyName;
		familyName = newFamilyName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PERSON__FAMILY_NAME, oldFamilyName, familyName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGivenName() {
		return givenName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGivenName(String newGivenName) {
		String oldGivenName = givenName;
		givenName = newGivenName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PERSON__GIVEN_NAME, oldGivenName, givenName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDisplayName() {
		return displayName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDisplayName(String newDisplayName) {
		String oldDisplayName = displayName;
		displayName = newDisplayName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PERSON__DISPLAY_NAME, oldDisplayName, displayName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFamilyKana() {
		return familyKana;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFamilyKana(String newFamilyKana) {
		String oldFamilyKana = familyKana;
		familyKana = newFamilyKana;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PERSON__FAMILY_KANA, oldFamilyKana, familyKana));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGivenKana() {
		return givenKana;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGivenKana(String newGivenKana) {
		String oldGivenKana = givenKana;
		givenKana = newGivenKana;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PERSON__GIVEN_KANA, oldGivenKana, givenKana));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKana() {
		return kana;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKana(String newKana) {
		String oldKana = kana;
		kana = newKana;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PERSON__KANA, oldKana, kana));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFamilyRomaji() {
		return familyRomaji;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFamilyRomaji(String newFamilyRomaji) {
		String oldFamilyRomaji = familyRomaji;
		familyRomaji = newFamilyRomaji;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PERSON__FAMILY_ROMAJI, oldFamilyRomaji, familyRomaji));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGivenRomaji() {
		return givenRomaji;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGivenRomaji(String newGivenRomaji) {
		String oldGivenRomaji = givenRomaji;
		givenRomaji = newGivenRomaji;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PERSON__GIVEN_ROMAJI, oldGivenRomaji, givenRomaji));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFormerFamilyName() {
		return formerFamilyName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormerFamilyName(String newFormerFamilyName) {
		String oldFormerFamilyName = formerFamilyName;
		formerFamilyName = newFormerFamilyName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PERSON__FORMER_FAMILY_NAME, oldFormerFamilyName, formerFamilyName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCommonName() {
		return commonName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCommonName(String newCommonName) {
		String oldCommonName = commonName;
		commonName = newCommonName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PERSON__COMMON_NAME, oldCommonName, commonName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSubstituteName() {
		return substituteName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubstituteName(String newSubstituteName) {
		String oldSubstituteName = substituteName;
		substituteName = newSubstituteName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PERSON__SUBSTITUTE_NAME, oldSubstituteName, substituteName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getBirth() {
		return birth;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBirth(LocalDate newBirth) {
		LocalDate oldBirth = birth;
		birth = newBirth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PERSON__BIRTH, oldBirth, birth));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOrganization() {
		return organization;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrganization(String newOrganization) {
		String oldOrganization = organization;
		organization = newOrganization;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PERSON__ORGANIZATION, oldOrganization, organization));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUnitName() {
		return unitName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnitName(String newUnitName) {
		String oldUnitName = unitName;
		unitName = newUnitName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PERSON__UNIT_NAME, oldUnitName, unitName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PERSON__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getExtension() {
		return extension;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExtension(String newExtension) {
		String oldExtension = extension;
		extension = newExtension;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PERSON__EXTENSION, oldExtension, extension));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMail() {
		return mail;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMail(String newMail) {
		String oldMail = mail;
		mail = newMail;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PERSON__MAIL, oldMail, mail));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getValidFrom() {
		return validFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValidFrom(LocalDate newValidFrom) {
		LocalDate oldValidFrom = validFrom;
		validFrom = newValidFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PERSON__VALID_FROM, oldValidFrom, validFrom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getValidTo() {
		return validTo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValidTo(LocalDate newValidTo) {
		LocalDate oldValidTo = validTo;
		validTo = newValidTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PERSON__VALID_TO, oldValidTo, validTo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getCardEpoch() {
		return cardEpoch;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCardEpoch(long newCardEpoch) {
		long oldCardEpoch = cardEpoch;
		cardEpoch = newCardEpoch;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PERSON__CARD_EPOCH, oldCardEpoch, cardEpoch));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPhoto() {
		return photo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPhoto(String newPhoto) {
		String oldPhoto = photo;
		photo = newPhoto;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PERSON__PHOTO, oldPhoto, photo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isTakenOver() {
		return takenOver;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTakenOver(boolean newTakenOver) {
		boolean oldTakenOver = takenOver;
		takenOver = newTakenOver;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PERSON__TAKEN_OVER, oldTakenOver, takenOver));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.PERSON__STAFF_NUMBER:
				return getStaffNumber();
			case ModelPackage.PERSON__FAMILY_NAME:
				return getFamilyName();
			case ModelPackage.PERSON__GIVEN_NAME:
				return getGivenName();
			case ModelPackage.PERSON__DISPLAY_NAME:
				return getDisplayName();
			case ModelPackage.PERSON__FAMILY_KANA:
				return getFamilyKana();
			case ModelPackage.PERSON__GIVEN_KANA:
				return getGivenKana();
			case ModelPackage.PERSON__KANA:
				return getKana();
			case ModelPackage.PERSON__FAMILY_ROMAJI:
				return getFamilyRomaji();
			case ModelPackage.PERSON__GIVEN_ROMAJI:
				return getGivenRomaji();
			case ModelPackage.PERSON__FORMER_FAMILY_NAME:
				return getFormerFamilyName();
			case ModelPackage.PERSON__COMMON_NAME:
				return getCommonName();
			case ModelPackage.PERSON__SUBSTITUTE_NAME:
				return getSubstituteName();
			case ModelPackage.PERSON__BIRTH:
				return getBirth();
			case ModelPackage.PERSON__ORGANIZATION:
				return getOrganization();
			case ModelPackage.PERSON__UNIT_NAME:
				return getUnitName();
			case ModelPackage.PERSON__TITLE:
				return getTitle();
			case ModelPackage.PERSON__EXTENSION:
				return getExtension();
			case ModelPackage.PERSON__MAIL:
				return getMail();
			case ModelPackage.PERSON__VALID_FROM:
				return getValidFrom();
			case ModelPackage.PERSON__VALID_TO:
				return getValidTo();
			case ModelPackage.PERSON__CARD_EPOCH:
				return getCardEpoch();
			case ModelPackage.PERSON__PHOTO:
				return getPhoto();
			case ModelPackage.PERSON__TAKEN_OVER:
				return isTakenOver();
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
			case ModelPackage.PERSON__STAFF_NUMBER:
				setStaffNumber((String)newValue);
				return;
			case ModelPackage.PERSON__FAMILY_NAME:
				setFamilyName((String)newValue);
				return;
			case ModelPackage.PERSON__GIVEN_NAME:
				setGivenName((String)newValue);
				return;
			case ModelPackage.PERSON__DISPLAY_NAME:
				setDisplayName((String)newValue);
				return;
			case ModelPackage.PERSON__FAMILY_KANA:
				setFamilyKana((String)newValue);
				return;
			case ModelPackage.PERSON__GIVEN_KANA:
				setGivenKana((String)newValue);
				return;
			case ModelPackage.PERSON__KANA:
				setKana((String)newValue);
				return;
			case ModelPackage.PERSON__FAMILY_ROMAJI:
				setFamilyRomaji((String)newValue);
				return;
			case ModelPackage.PERSON__GIVEN_ROMAJI:
				setGivenRomaji((String)newValue);
				return;
			case ModelPackage.PERSON__FORMER_FAMILY_NAME:
				setFormerFamilyName((String)newValue);
				return;
			case ModelPackage.PERSON__COMMON_NAME:
				setCommonName((String)newValue);
				return;
			case ModelPackage.PERSON__SUBSTITUTE_NAME:
				setSubstituteName((String)newValue);
				return;
			case ModelPackage.PERSON__BIRTH:
				setBirth((LocalDate)newValue);
				return;
			case ModelPackage.PERSON__ORGANIZATION:
				setOrganization((String)newValue);
				return;
			case ModelPackage.PERSON__UNIT_NAME:
				setUnitName((String)newValue);
				return;
			case ModelPackage.PERSON__TITLE:
				setTitle((String)newValue);
				return;
			case ModelPackage.PERSON__EXTENSION:
				setExtension((String)newValue);
				return;
			case ModelPackage.PERSON__MAIL:
				setMail((String)newValue);
				return;
			case ModelPackage.PERSON__VALID_FROM:
				setValidFrom((LocalDate)newValue);
				return;
			case ModelPackage.PERSON__VALID_TO:
				setValidTo((LocalDate)newValue);
				return;
			case ModelPackage.PERSON__CARD_EPOCH:
				setCardEpoch((Long)newValue);
				return;
			case ModelPackage.PERSON__PHOTO:
				setPhoto((String)newValue);
				return;
			case ModelPackage.PERSON__TAKEN_OVER:
				setTakenOver((Boolean)newValue);
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
			case ModelPackage.PERSON__STAFF_NUMBER:
				setStaffNumber(STAFF_NUMBER_EDEFAULT);
				return;
			case ModelPackage.PERSON__FAMILY_NAME:
				setFamilyName(FAMILY_NAME_EDEFAULT);
				return;
			case ModelPackage.PERSON__GIVEN_NAME:
				setGivenName(GIVEN_NAME_EDEFAULT);
				return;
			case ModelPackage.PERSON__DISPLAY_NAME:
				setDisplayName(DISPLAY_NAME_EDEFAULT);
				return;
			case ModelPackage.PERSON__FAMILY_KANA:
				setFamilyKana(FAMILY_KANA_EDEFAULT);
				return;
			case ModelPackage.PERSON__GIVEN_KANA:
				setGivenKana(GIVEN_KANA_EDEFAULT);
				return;
			case ModelPackage.PERSON__KANA:
				setKana(KANA_EDEFAULT);
				return;
			case ModelPackage.PERSON__FAMILY_ROMAJI:
				setFamilyRomaji(FAMILY_ROMAJI_EDEFAULT);
				return;
			case ModelPackage.PERSON__GIVEN_ROMAJI:
				setGivenRomaji(GIVEN_ROMAJI_EDEFAULT);
				return;
			case ModelPackage.PERSON__FORMER_FAMILY_NAME:
				setFormerFamilyName(FORMER_FAMILY_NAME_EDEFAULT);
				return;
			case ModelPackage.PERSON__COMMON_NAME:
				setCommonName(COMMON_NAME_EDEFAULT);
				return;
			case ModelPackage.PERSON__SUBSTITUTE_NAME:
				setSubstituteName(SUBSTITUTE_NAME_EDEFAULT);
				return;
			case ModelPackage.PERSON__BIRTH:
				setBirth(BIRTH_EDEFAULT);
				return;
			case ModelPackage.PERSON__ORGANIZATION:
				setOrganization(ORGANIZATION_EDEFAULT);
				return;
			case ModelPackage.PERSON__UNIT_NAME:
				setUnitName(UNIT_NAME_EDEFAULT);
				return;
			case ModelPackage.PERSON__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case ModelPackage.PERSON__EXTENSION:
				setExtension(EXTENSION_EDEFAULT);
				return;
			case ModelPackage.PERSON__MAIL:
				setMail(MAIL_EDEFAULT);
				return;
			case ModelPackage.PERSON__VALID_FROM:
				setValidFrom(VALID_FROM_EDEFAULT);
				return;
			case ModelPackage.PERSON__VALID_TO:
				setValidTo(VALID_TO_EDEFAULT);
				return;
			case ModelPackage.PERSON__CARD_EPOCH:
				setCardEpoch(CARD_EPOCH_EDEFAULT);
				return;
			case ModelPackage.PERSON__PHOTO:
				setPhoto(PHOTO_EDEFAULT);
				return;
			case ModelPackage.PERSON__TAKEN_OVER:
				setTakenOver(TAKEN_OVER_EDEFAULT);
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
			case ModelPackage.PERSON__STAFF_NUMBER:
				return STAFF_NUMBER_EDEFAULT == null ? staffNumber != null : !STAFF_NUMBER_EDEFAULT.equals(staffNumber);
			case ModelPackage.PERSON__FAMILY_NAME:
				return FAMILY_NAME_EDEFAULT == null ? familyName != null : !FAMILY_NAME_EDEFAULT.equals(familyName);
			case ModelPackage.PERSON__GIVEN_NAME:
				return GIVEN_NAME_EDEFAULT == null ? givenName != null : !GIVEN_NAME_EDEFAULT.equals(givenName);
			case ModelPackage.PERSON__DISPLAY_NAME:
				return DISPLAY_NAME_EDEFAULT == null ? displayName != null : !DISPLAY_NAME_EDEFAULT.equals(displayName);
			case ModelPackage.PERSON__FAMILY_KANA:
				return FAMILY_KANA_EDEFAULT == null ? familyKana != null : !FAMILY_KANA_EDEFAULT.equals(familyKana);
			case ModelPackage.PERSON__GIVEN_KANA:
				return GIVEN_KANA_EDEFAULT == null ? givenKana != null : !GIVEN_KANA_EDEFAULT.equals(givenKana);
			case ModelPackage.PERSON__KANA:
				return KANA_EDEFAULT == null ? kana != null : !KANA_EDEFAULT.equals(kana);
			case ModelPackage.PERSON__FAMILY_ROMAJI:
				return FAMILY_ROMAJI_EDEFAULT == null ? familyRomaji != null : !FAMILY_ROMAJI_EDEFAULT.equals(familyRomaji);
			case ModelPackage.PERSON__GIVEN_ROMAJI:
				return GIVEN_ROMAJI_EDEFAULT == null ? givenRomaji != null : !GIVEN_ROMAJI_EDEFAULT.equals(givenRomaji);
			case ModelPackage.PERSON__FORMER_FAMILY_NAME:
				return FORMER_FAMILY_NAME_EDEFAULT == null ? formerFamilyName != null : !FORMER_FAMILY_NAME_EDEFAULT.equals(formerFamilyName);
			case ModelPackage.PERSON__COMMON_NAME:
				return COMMON_NAME_EDEFAULT == null ? commonName != null : !COMMON_NAME_EDEFAULT.equals(commonName);
			case ModelPackage.PERSON__SUBSTITUTE_NAME:
				return SUBSTITUTE_NAME_EDEFAULT == null ? substituteName != null : !SUBSTITUTE_NAME_EDEFAULT.equals(substituteName);
			case ModelPackage.PERSON__BIRTH:
				return BIRTH_EDEFAULT == null ? birth != null : !BIRTH_EDEFAULT.equals(birth);
			case ModelPackage.PERSON__ORGANIZATION:
				return ORGANIZATION_EDEFAULT == null ? organization != null : !ORGANIZATION_EDEFAULT.equals(organization);
			case ModelPackage.PERSON__UNIT_NAME:
				return UNIT_NAME_EDEFAULT == null ? unitName != null : !UNIT_NAME_EDEFAULT.equals(unitName);
			case ModelPackage.PERSON__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case ModelPackage.PERSON__EXTENSION:
				return EXTENSION_EDEFAULT == null ? extension != null : !EXTENSION_EDEFAULT.equals(extension);
			case ModelPackage.PERSON__MAIL:
				return MAIL_EDEFAULT == null ? mail != null : !MAIL_EDEFAULT.equals(mail);
			case ModelPackage.PERSON__VALID_FROM:
				return VALID_FROM_EDEFAULT == null ? validFrom != null : !VALID_FROM_EDEFAULT.equals(validFrom);
			case ModelPackage.PERSON__VALID_TO:
				return VALID_TO_EDEFAULT == null ? validTo != null : !VALID_TO_EDEFAULT.equals(validTo);
			case ModelPackage.PERSON__CARD_EPOCH:
				return cardEpoch != CARD_EPOCH_EDEFAULT;
			case ModelPackage.PERSON__PHOTO:
				return PHOTO_EDEFAULT == null ? photo != null : !PHOTO_EDEFAULT.equals(photo);
			case ModelPackage.PERSON__TAKEN_OVER:
				return takenOver != TAKEN_OVER_EDEFAULT;
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
		result.append(" (staffNumber: ");
		result.append(staffNumber);
		result.append(", familyName: ");
		result.append(familyName);
		result.append(", givenName: ");
		result.append(givenName);
		result.append(", displayName: ");
		result.append(displayName);
		result.append(", familyKana: ");
		result.append(familyKana);
		result.append(", givenKana: ");
		result.append(givenKana);
		result.append(", kana: ");
		result.append(kana);
		result.append(", familyRomaji: ");
		result.append(familyRomaji);
		result.append(", givenRomaji: ");
		result.append(givenRomaji);
		result.append(", formerFamilyName: ");
		result.append(formerFamilyName);
		result.append(", commonName: ");
		result.append(commonName);
		result.append(", substituteName: ");
		result.append(substituteName);
		result.append(", birth: ");
		result.append(birth);
		result.append(", organization: ");
		result.append(organization);
		result.append(", unitName: ");
		result.append(unitName);
		result.append(", title: ");
		result.append(title);
		result.append(", extension: ");
		result.append(extension);
		result.append(", mail: ");
		result.append(mail);
		result.append(", validFrom: ");
		result.append(validFrom);
		result.append(", validTo: ");
		result.append(validTo);
		result.append(", cardEpoch: ");
		result.append(cardEpoch);
		result.append(", photo: ");
		result.append(photo);
		result.append(", takenOver: ");
		result.append(takenOver);
		result.append(')');
		return result.toString();
	}

} //PersonImpl
