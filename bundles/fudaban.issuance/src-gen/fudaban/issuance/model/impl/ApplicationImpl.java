/**
 */
package fudaban.issuance.model.impl;

import fudaban.issuance.model.Application;
import fudaban.issuance.model.ApplicationKind;
import fudaban.issuance.model.ApplicationState;
import fudaban.issuance.model.Defect;
import fudaban.issuance.model.IssuancePackage;
import fudaban.issuance.model.ReissueCause;

import fudaban.model.CredentialKind;

import fudaban.model.impl.RecordImpl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Application</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link fudaban.issuance.model.impl.ApplicationImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link fudaban.issuance.model.impl.ApplicationImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link fudaban.issuance.model.impl.ApplicationImpl#getKindText <em>Kind Text</em>}</li>
 *   <li>{@link fudaban.issuance.model.impl.ApplicationImpl#getCause <em>Cause</em>}</li>
 *   <li>{@link fudaban.issuance.model.impl.ApplicationImpl#getState <em>State</em>}</li>
 *   <li>{@link fudaban.issuance.model.impl.ApplicationImpl#getStaffNumber <em>Staff Number</em>}</li>
 *   <li>{@link fudaban.issuance.model.impl.ApplicationImpl#getFamilyName <em>Family Name</em>}</li>
 *   <li>{@link fudaban.issuance.model.impl.ApplicationImpl#getGivenName <em>Given Name</em>}</li>
 *   <li>{@link fudaban.issuance.model.impl.ApplicationImpl#getDisplayName <em>Display Name</em>}</li>
 *   <li>{@link fudaban.issuance.model.impl.ApplicationImpl#getFamilyKana <em>Family Kana</em>}</li>
 *   <li>{@link fudaban.issuance.model.impl.ApplicationImpl#getGivenKana <em>Given Kana</em>}</li>
 *   <li>{@link fudaban.issuance.model.impl.ApplicationImpl#getKana <em>Kana</em>}</li>
 *   <li>{@link fudaban.issuance.model.impl.ApplicationImpl#getFamilyRomaji <em>Family Romaji</em>}</li>
 *   <li>{@link fudaban.issuance.model.impl.ApplicationImpl#getGivenRomaji <em>Given Romaji</em>}</li>
 *   <li>{@link fudaban.issuance.model.impl.ApplicationImpl#getFormerFamilyName <em>Former Family Name</em>}</li>
 *   <li>{@link fudaban.issuance.model.impl.ApplicationImpl#getUnitName <em>Unit Name</em>}</li>
 *   <li>{@link fudaban.issuance.model.impl.ApplicationImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link fudaban.issuance.model.impl.ApplicationImpl#getBirth <em>Birth</em>}</li>
 *   <li>{@link fudaban.issuance.model.impl.ApplicationImpl#getBirthText <em>Birth Text</em>}</li>
 *   <li>{@link fudaban.issuance.model.impl.ApplicationImpl#getPhoto <em>Photo</em>}</li>
 *   <li>{@link fudaban.issuance.model.impl.ApplicationImpl#getCardKind <em>Card Kind</em>}</li>
 *   <li>{@link fudaban.issuance.model.impl.ApplicationImpl#getCardKindText <em>Card Kind Text</em>}</li>
 *   <li>{@link fudaban.issuance.model.impl.ApplicationImpl#getDestination <em>Destination</em>}</li>
 *   <li>{@link fudaban.issuance.model.impl.ApplicationImpl#getReason <em>Reason</em>}</li>
 *   <li>{@link fudaban.issuance.model.impl.ApplicationImpl#getPerson <em>Person</em>}</li>
 *   <li>{@link fudaban.issuance.model.impl.ApplicationImpl#getCredential <em>Credential</em>}</li>
 *   <li>{@link fudaban.issuance.model.impl.ApplicationImpl#getSource <em>Source</em>}</li>
 *   <li>{@link fudaban.issuance.model.impl.ApplicationImpl#getSourceHash <em>Source Hash</em>}</li>
 *   <li>{@link fudaban.issuance.model.impl.ApplicationImpl#getSourceLine <em>Source Line</em>}</li>
 *   <li>{@link fudaban.issuance.model.impl.ApplicationImpl#getSourcePlace <em>Source Place</em>}</li>
 *   <li>{@link fudaban.issuance.model.impl.ApplicationImpl#getSourceKey <em>Source Key</em>}</li>
 *   <li>{@link fudaban.issuance.model.impl.ApplicationImpl#isTakenOver <em>Taken Over</em>}</li>
 *   <li>{@link fudaban.issuance.model.impl.ApplicationImpl#getReplaces <em>Replaces</em>}</li>
 *   <li>{@link fudaban.issuance.model.impl.ApplicationImpl#getPhotos <em>Photos</em>}</li>
 *   <li>{@link fudaban.issuance.model.impl.ApplicationImpl#getDefects <em>Defects</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ApplicationImpl extends RecordImpl implements Application {
	/**
	 * The default value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected static final String NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected String number = NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final ApplicationKind KIND_EDEFAULT = ApplicationKind.NEW;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected ApplicationKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getKindText() <em>Kind Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKindText()
	 * @generated
	 * @ordered
	 */
	protected static final String KIND_TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKindText() <em>Kind Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKindText()
	 * @generated
	 * @ordered
	 */
	protected String kindText = KIND_TEXT_EDEFAULT;

	/**
	 * The default value of the '{@link #getCause() <em>Cause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCause()
	 * @generated
	 * @ordered
	 */
	protected static final ReissueCause CAUSE_EDEFAULT = ReissueCause.NONE;

	/**
	 * The cached value of the '{@link #getCause() <em>Cause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCause()
	 * @generated
	 * @ordered
	 */
	protected ReissueCause cause = CAUSE_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final ApplicationState STATE_EDEFAULT = ApplicationState.RECEIVED;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected ApplicationState state = STATE_EDEFAULT;

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
	 * The default value of the '{@link #getBirthText() <em>Birth Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBirthText()
	 * @generated
	 * @ordered
	 */
	protected static final String BIRTH_TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBirthText() <em>Birth Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBirthText()
	 * @generated
	 * @ordered
	 */
	protected String birthText = BIRTH_TEXT_EDEFAULT;

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
	 * The default value of the '{@link #getCardKind() <em>Card Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCardKind()
	 * @generated
	 * @ordered
	 */
	protected static final CredentialKind CARD_KIND_EDEFAULT = CredentialKind.STAFF_CARD;

	/**
	 * The cached value of the '{@link #getCardKind() <em>Card Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCardKind()
	 * @generated
	 * @ordered
	 */
	protected CredentialKind cardKind = CARD_KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getCardKindText() <em>Card Kind Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCardKindText()
	 * @generated
	 * @ordered
	 */
	protected static final String CARD_KIND_TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCardKindText() <em>Card Kind Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCardKindText()
	 * @generated
	 * @ordered
	 */
	protected String cardKindText = CARD_KIND_TEXT_EDEFAULT;

	/**
	 * The default value of the '{@link #getDestination() <em>Destination</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDestination()
	 * @generated
	 * @ordered
	 */
	protected static final String DESTINATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDestination() <em>Destination</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDestination()
	 * @generated
	 * @ordered
	 */
	protected String destination = DESTINATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected static final String REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected String reason = REASON_EDEFAULT;

	/**
	 * The default value of the '{@link #getPerson() <em>Person</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPerson()
	 * @generated
	 * @ordered
	 */
	protected static final String PERSON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPerson() <em>Person</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPerson()
	 * @generated
	 * @ordered
	 */
	protected String person = PERSON_EDEFAULT;

	/**
	 * The default value of the '{@link #getCredential() <em>Credential</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCredential()
	 * @generated
	 * @ordered
	 */
	protected static final String CREDENTIAL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCredential() <em>Credential</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCredential()
	 * @generated
	 * @ordered
	 */
	protected String credential = CREDENTIAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected String source = SOURCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSourceHash() <em>Source Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceHash()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_HASH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSourceHash() <em>Source Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceHash()
	 * @generated
	 * @ordered
	 */
	protected String sourceHash = SOURCE_HASH_EDEFAULT;

	/**
	 * The default value of the '{@link #getSourceLine() <em>Source Line</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceLine()
	 * @generated
	 * @ordered
	 */
	protected static final int SOURCE_LINE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getSourceLine() <em>Source Line</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceLine()
	 * @generated
	 * @ordered
	 */
	protected int sourceLine = SOURCE_LINE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSourcePlace() <em>Source Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourcePlace()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_PLACE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSourcePlace() <em>Source Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourcePlace()
	 * @generated
	 * @ordered
	 */
	protected String sourcePlace = SOURCE_PLACE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSourceKey() <em>Source Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceKey()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_KEY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSourceKey() <em>Source Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceKey()
	 * @generated
	 * @ordered
	 */
	protected String sourceKey = SOURCE_KEY_EDEFAULT;

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
	 * The default value of the '{@link #getReplaces() <em>Replaces</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReplaces()
	 * @generated
	 * @ordered
	 */
	protected static final String REPLACES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReplaces() <em>Replaces</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReplaces()
	 * @generated
	 * @ordered
	 */
	protected String replaces = REPLACES_EDEFAULT;

	/**
	 * The default value of the '{@link #getPhotos() <em>Photos</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhotos()
	 * @generated
	 * @ordered
	 */
	protected static final int PHOTOS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getPhotos() <em>Photos</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhotos()
	 * @generated
	 * @ordered
	 */
	protected int photos = PHOTOS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDefects() <em>Defects</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDefects()
	 * @generated
	 * @ordered
	 */
	protected EList<Defect> defects;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ApplicationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return IssuancePackage.Literals.APPLICATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNumber() {
		return number;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(String newNumber) {
		String oldNumber = number;
		number = newNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IssuancePackage.APPLICATION__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ApplicationKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(ApplicationKind newKind) {
		ApplicationKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IssuancePackage.APPLICATION__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKindText() {
		return kindText;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKindText(String newKindText) {
		String oldKindText = kindText;
		kindText = newKindText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IssuancePackage.APPLICATION__KIND_TEXT, oldKindText, kindText));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReissueCause getCause() {
		return cause;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCause(ReissueCause newCause) {
		ReissueCause oldCause = cause;
		cause = newCause == null ? CAUSE_EDEFAULT : newCause;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IssuancePackage.APPLICATION__CAUSE, oldCause, cause));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ApplicationState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(ApplicationState newState) {
		ApplicationState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IssuancePackage.APPLICATION__STATE, oldState, state));
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
			eNotify(new ENotificationImpl(this, Notification.SET, IssuancePackage.APPLICATION__STAFF_NUMBER, oldStaffNumber, staffNumber));
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
			eNotify(new ENotificationImpl(this, Notification.SET, IssuancePackage.APPLICATION__FAMILY_NAME, oldFamilyName, familyName));
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
			eNotify(new ENotificationImpl(this, Notification.SET, IssuancePackage.APPLICATION__GIVEN_NAME, oldGivenName, givenName));
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
			eNotify(new ENotificationImpl(this, Notification.SET, IssuancePackage.APPLICATION__DISPLAY_NAME, oldDisplayName, displayName));
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
			eNotify(new ENotificationImpl(this, Notification.SET, IssuancePackage.APPLICATION__FAMILY_KANA, oldFamilyKana, familyKana));
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
			eNotify(new ENotificationImpl(this, Notification.SET, IssuancePackage.APPLICATION__GIVEN_KANA, oldGivenKana, givenKana));
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
			eNotify(new ENotificationImpl(this, Notification.SET, IssuancePackage.APPLICATION__KANA, oldKana, kana));
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
			eNotify(new ENotificationImpl(this, Notification.SET, IssuancePackage.APPLICATION__FAMILY_ROMAJI, oldFamilyRomaji, familyRomaji));
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
			eNotify(new ENotificationImpl(this, Notification.SET, IssuancePackage.APPLICATION__GIVEN_ROMAJI, oldGivenRomaji, givenRomaji));
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
			eNotify(new ENotificationImpl(this, Notification.SET, IssuancePackage.APPLICATION__FORMER_FAMILY_NAME, oldFormerFamilyName, formerFamilyName));
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
			eNotify(new ENotificationImpl(this, Notification.SET, IssuancePackage.APPLICATION__UNIT_NAME, oldUnitName, unitName));
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
			eNotify(new ENotificationImpl(this, Notification.SET, IssuancePackage.APPLICATION__TITLE, oldTitle, title));
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
			eNotify(new ENotificationImpl(this, Notification.SET, IssuancePackage.APPLICATION__BIRTH, oldBirth, birth));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBirthText() {
		return birthText;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBirthText(String newBirthText) {
		String oldBirthText = birthText;
		birthText = newBirthText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IssuancePackage.APPLICATION__BIRTH_TEXT, oldBirthText, birthText));
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
			eNotify(new ENotificationImpl(this, Notification.SET, IssuancePackage.APPLICATION__PHOTO, oldPhoto, photo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CredentialKind getCardKind() {
		return cardKind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCardKind(CredentialKind newCardKind) {
		CredentialKind oldCardKind = cardKind;
		cardKind = newCardKind == null ? CARD_KIND_EDEFAULT : newCardKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IssuancePackage.APPLICATION__CARD_KIND, oldCardKind, cardKind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCardKindText() {
		return cardKindText;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCardKindText(String newCardKindText) {
		String oldCardKindText = cardKindText;
		cardKindText = newCardKindText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IssuancePackage.APPLICATION__CARD_KIND_TEXT, oldCardKindText, cardKindText));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDestination() {
		return destination;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDestination(String newDestination) {
		String oldDestination = destination;
		destination = newDestination;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IssuancePackage.APPLICATION__DESTINATION, oldDestination, destination));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReason() {
		return reason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReason(String newReason) {
		String oldReason = reason;
		reason = newReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IssuancePackage.APPLICATION__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPerson() {
		return person;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPerson(String newPerson) {
		String oldPerson = person;
		person = newPerson;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IssuancePackage.APPLICATION__PERSON, oldPerson, person));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCredential() {
		return credential;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCredential(String newCredential) {
		String oldCredential = credential;
		credential = newCredential;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IssuancePackage.APPLICATION__CREDENTIAL, oldCredential, credential));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(String newSource) {
		String oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IssuancePackage.APPLICATION__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSourceHash() {
		return sourceHash;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSourceHash(String newSourceHash) {
		String oldSourceHash = sourceHash;
		sourceHash = newSourceHash;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IssuancePackage.APPLICATION__SOURCE_HASH, oldSourceHash, sourceHash));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSourceLine() {
		return sourceLine;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSourceLine(int newSourceLine) {
		int oldSourceLine = sourceLine;
		sourceLine = newSourceLine;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IssuancePackage.APPLICATION__SOURCE_LINE, oldSourceLine, sourceLine));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSourcePlace() {
		return sourcePlace;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSourcePlace(String newSourcePlace) {
		String oldSourcePlace = sourcePlace;
		sourcePlace = newSourcePlace;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IssuancePackage.APPLICATION__SOURCE_PLACE, oldSourcePlace, sourcePlace));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSourceKey() {
		return sourceKey;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSourceKey(String newSourceKey) {
		String oldSourceKey = sourceKey;
		sourceKey = newSourceKey;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IssuancePackage.APPLICATION__SOURCE_KEY, oldSourceKey, sourceKey));
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
			eNotify(new ENotificationImpl(this, Notification.SET, IssuancePackage.APPLICATION__TAKEN_OVER, oldTakenOver, takenOver));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReplaces() {
		return replaces;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReplaces(String newReplaces) {
		String oldReplaces = replaces;
		replaces = newReplaces;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IssuancePackage.APPLICATION__REPLACES, oldReplaces, replaces));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPhotos() {
		return photos;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPhotos(int newPhotos) {
		int oldPhotos = photos;
		photos = newPhotos;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IssuancePackage.APPLICATION__PHOTOS, oldPhotos, photos));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Defect> getDefects() {
		if (defects == null) {
			defects = new EObjectContainmentEList<Defect>(Defect.class, this, IssuancePackage.APPLICATION__DEFECTS);
		}
		return defects;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case IssuancePackage.APPLICATION__DEFECTS:
				return ((InternalEList<?>)getDefects()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case IssuancePackage.APPLICATION__NUMBER:
				return getNumber();
			case IssuancePackage.APPLICATION__KIND:
				return getKind();
			case IssuancePackage.APPLICATION__KIND_TEXT:
				return getKindText();
			case IssuancePackage.APPLICATION__CAUSE:
				return getCause();
			case IssuancePackage.APPLICATION__STATE:
				return getState();
			case IssuancePackage.APPLICATION__STAFF_NUMBER:
				return getStaffNumber();
			case IssuancePackage.APPLICATION__FAMILY_NAME:
				return getFamilyName();
			case IssuancePackage.APPLICATION__GIVEN_NAME:
				return getGivenName();
			case IssuancePackage.APPLICATION__DISPLAY_NAME:
				return getDisplayName();
			case IssuancePackage.APPLICATION__FAMILY_KANA:
				return getFamilyKana();
			case IssuancePackage.APPLICATION__GIVEN_KANA:
				return getGivenKana();
			case IssuancePackage.APPLICATION__KANA:
				return getKana();
			case IssuancePackage.APPLICATION__FAMILY_ROMAJI:
				return getFamilyRomaji();
			case IssuancePackage.APPLICATION__GIVEN_ROMAJI:
				return getGivenRomaji();
			case IssuancePackage.APPLICATION__FORMER_FAMILY_NAME:
				return getFormerFamilyName();
			case IssuancePackage.APPLICATION__UNIT_NAME:
				return getUnitName();
			case IssuancePackage.APPLICATION__TITLE:
				return getTitle();
			case IssuancePackage.APPLICATION__BIRTH:
				return getBirth();
			case IssuancePackage.APPLICATION__BIRTH_TEXT:
				return getBirthText();
			case IssuancePackage.APPLICATION__PHOTO:
				return getPhoto();
			case IssuancePackage.APPLICATION__CARD_KIND:
				return getCardKind();
			case IssuancePackage.APPLICATION__CARD_KIND_TEXT:
				return getCardKindText();
			case IssuancePackage.APPLICATION__DESTINATION:
				return getDestination();
			case IssuancePackage.APPLICATION__REASON:
				return getReason();
			case IssuancePackage.APPLICATION__PERSON:
				return getPerson();
			case IssuancePackage.APPLICATION__CREDENTIAL:
				return getCredential();
			case IssuancePackage.APPLICATION__SOURCE:
				return getSource();
			case IssuancePackage.APPLICATION__SOURCE_HASH:
				return getSourceHash();
			case IssuancePackage.APPLICATION__SOURCE_LINE:
				return getSourceLine();
			case IssuancePackage.APPLICATION__SOURCE_PLACE:
				return getSourcePlace();
			case IssuancePackage.APPLICATION__SOURCE_KEY:
				return getSourceKey();
			case IssuancePackage.APPLICATION__TAKEN_OVER:
				return isTakenOver();
			case IssuancePackage.APPLICATION__REPLACES:
				return getReplaces();
			case IssuancePackage.APPLICATION__PHOTOS:
				return getPhotos();
			case IssuancePackage.APPLICATION__DEFECTS:
				return getDefects();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case IssuancePackage.APPLICATION__NUMBER:
				setNumber((String)newValue);
				return;
			case IssuancePackage.APPLICATION__KIND:
				setKind((ApplicationKind)newValue);
				return;
			case IssuancePackage.APPLICATION__KIND_TEXT:
				setKindText((String)newValue);
				return;
			case IssuancePackage.APPLICATION__CAUSE:
				setCause((ReissueCause)newValue);
				return;
			case IssuancePackage.APPLICATION__STATE:
				setState((ApplicationState)newValue);
				return;
			case IssuancePackage.APPLICATION__STAFF_NUMBER:
				setStaffNumber((String)newValue);
				return;
			case IssuancePackage.APPLICATION__FAMILY_NAME:
				setFamilyName((String)newValue);
				return;
			case IssuancePackage.APPLICATION__GIVEN_NAME:
				setGivenName((String)newValue);
				return;
			case IssuancePackage.APPLICATION__DISPLAY_NAME:
				setDisplayName((String)newValue);
				return;
			case IssuancePackage.APPLICATION__FAMILY_KANA:
				setFamilyKana((String)newValue);
				return;
			case IssuancePackage.APPLICATION__GIVEN_KANA:
				setGivenKana((String)newValue);
				return;
			case IssuancePackage.APPLICATION__KANA:
				setKana((String)newValue);
				return;
			case IssuancePackage.APPLICATION__FAMILY_ROMAJI:
				setFamilyRomaji((String)newValue);
				return;
			case IssuancePackage.APPLICATION__GIVEN_ROMAJI:
				setGivenRomaji((String)newValue);
				return;
			case IssuancePackage.APPLICATION__FORMER_FAMILY_NAME:
				setFormerFamilyName((String)newValue);
				return;
			case IssuancePackage.APPLICATION__UNIT_NAME:
				setUnitName((String)newValue);
				return;
			case IssuancePackage.APPLICATION__TITLE:
				setTitle((String)newValue);
				return;
			case IssuancePackage.APPLICATION__BIRTH:
				setBirth((LocalDate)newValue);
				return;
			case IssuancePackage.APPLICATION__BIRTH_TEXT:
				setBirthText((String)newValue);
				return;
			case IssuancePackage.APPLICATION__PHOTO:
				setPhoto((String)newValue);
				return;
			case IssuancePackage.APPLICATION__CARD_KIND:
				setCardKind((CredentialKind)newValue);
				return;
			case IssuancePackage.APPLICATION__CARD_KIND_TEXT:
				setCardKindText((String)newValue);
				return;
			case IssuancePackage.APPLICATION__DESTINATION:
				setDestination((String)newValue);
				return;
			case IssuancePackage.APPLICATION__REASON:
				setReason((String)newValue);
				return;
			case IssuancePackage.APPLICATION__PERSON:
				setPerson((String)newValue);
				return;
			case IssuancePackage.APPLICATION__CREDENTIAL:
				setCredential((String)newValue);
				return;
			case IssuancePackage.APPLICATION__SOURCE:
				setSource((String)newValue);
				return;
			case IssuancePackage.APPLICATION__SOURCE_HASH:
				setSourceHash((String)newValue);
				return;
			case IssuancePackage.APPLICATION__SOURCE_LINE:
				setSourceLine((Integer)newValue);
				return;
			case IssuancePackage.APPLICATION__SOURCE_PLACE:
				setSourcePlace((String)newValue);
				return;
			case IssuancePackage.APPLICATION__SOURCE_KEY:
				setSourceKey((String)newValue);
				return;
			case IssuancePackage.APPLICATION__TAKEN_OVER:
				setTakenOver((Boolean)newValue);
				return;
			case IssuancePackage.APPLICATION__REPLACES:
				setReplaces((String)newValue);
				return;
			case IssuancePackage.APPLICATION__PHOTOS:
				setPhotos((Integer)newValue);
				return;
			case IssuancePackage.APPLICATION__DEFECTS:
				getDefects().clear();
				getDefects().addAll((Collection<? extends Defect>)newValue);
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
			case IssuancePackage.APPLICATION__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case IssuancePackage.APPLICATION__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case IssuancePackage.APPLICATION__KIND_TEXT:
				setKindText(KIND_TEXT_EDEFAULT);
				return;
			case IssuancePackage.APPLICATION__CAUSE:
				setCause(CAUSE_EDEFAULT);
				return;
			case IssuancePackage.APPLICATION__STATE:
				setState(STATE_EDEFAULT);
				return;
			case IssuancePackage.APPLICATION__STAFF_NUMBER:
				setStaffNumber(STAFF_NUMBER_EDEFAULT);
				return;
			case IssuancePackage.APPLICATION__FAMILY_NAME:
				setFamilyName(FAMILY_NAME_EDEFAULT);
				return;
			case IssuancePackage.APPLICATION__GIVEN_NAME:
				setGivenName(GIVEN_NAME_EDEFAULT);
				return;
			case IssuancePackage.APPLICATION__DISPLAY_NAME:
				setDisplayName(DISPLAY_NAME_EDEFAULT);
				return;
			case IssuancePackage.APPLICATION__FAMILY_KANA:
				setFamilyKana(FAMILY_KANA_EDEFAULT);
				return;
			case IssuancePackage.APPLICATION__GIVEN_KANA:
				setGivenKana(GIVEN_KANA_EDEFAULT);
				return;
			case IssuancePackage.APPLICATION__KANA:
				setKana(KANA_EDEFAULT);
				return;
			case IssuancePackage.APPLICATION__FAMILY_ROMAJI:
				setFamilyRomaji(FAMILY_ROMAJI_EDEFAULT);
				return;
			case IssuancePackage.APPLICATION__GIVEN_ROMAJI:
				setGivenRomaji(GIVEN_ROMAJI_EDEFAULT);
				return;
			case IssuancePackage.APPLICATION__FORMER_FAMILY_NAME:
				setFormerFamilyName(FORMER_FAMILY_NAME_EDEFAULT);
				return;
			case IssuancePackage.APPLICATION__UNIT_NAME:
				setUnitName(UNIT_NAME_EDEFAULT);
				return;
			case IssuancePackage.APPLICATION__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case IssuancePackage.APPLICATION__BIRTH:
				setBirth(BIRTH_EDEFAULT);
				return;
			case IssuancePackage.APPLICATION__BIRTH_TEXT:
				setBirthText(BIRTH_TEXT_EDEFAULT);
				return;
			case IssuancePackage.APPLICATION__PHOTO:
				setPhoto(PHOTO_EDEFAULT);
				return;
			case IssuancePackage.APPLICATION__CARD_KIND:
				setCardKind(CARD_KIND_EDEFAULT);
				return;
			case IssuancePackage.APPLICATION__CARD_KIND_TEXT:
				setCardKindText(CARD_KIND_TEXT_EDEFAULT);
				return;
			case IssuancePackage.APPLICATION__DESTINATION:
				setDestination(DESTINATION_EDEFAULT);
				return;
			case IssuancePackage.APPLICATION__REASON:
				setReason(REASON_EDEFAULT);
				return;
			case IssuancePackage.APPLICATION__PERSON:
				setPerson(PERSON_EDEFAULT);
				return;
			case IssuancePackage.APPLICATION__CREDENTIAL:
				setCredential(CREDENTIAL_EDEFAULT);
				return;
			case IssuancePackage.APPLICATION__SOURCE:
				setSource(SOURCE_EDEFAULT);
				return;
			case IssuancePackage.APPLICATION__SOURCE_HASH:
				setSourceHash(SOURCE_HASH_EDEFAULT);
				return;
			case IssuancePackage.APPLICATION__SOURCE_LINE:
				setSourceLine(SOURCE_LINE_EDEFAULT);
				return;
			case IssuancePackage.APPLICATION__SOURCE_PLACE:
				setSourcePlace(SOURCE_PLACE_EDEFAULT);
				return;
			case IssuancePackage.APPLICATION__SOURCE_KEY:
				setSourceKey(SOURCE_KEY_EDEFAULT);
				return;
			case IssuancePackage.APPLICATION__TAKEN_OVER:
				setTakenOver(TAKEN_OVER_EDEFAULT);
				return;
			case IssuancePackage.APPLICATION__REPLACES:
				setReplaces(REPLACES_EDEFAULT);
				return;
			case IssuancePackage.APPLICATION__PHOTOS:
				setPhotos(PHOTOS_EDEFAULT);
				return;
			case IssuancePackage.APPLICATION__DEFECTS:
				getDefects().clear();
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
			case IssuancePackage.APPLICATION__NUMBER:
				return NUMBER_EDEFAULT == null ? number != null : !NUMBER_EDEFAULT.equals(number);
			case IssuancePackage.APPLICATION__KIND:
				return kind != KIND_EDEFAULT;
			case IssuancePackage.APPLICATION__KIND_TEXT:
				return KIND_TEXT_EDEFAULT == null ? kindText != null : !KIND_TEXT_EDEFAULT.equals(kindText);
			case IssuancePackage.APPLICATION__CAUSE:
				return cause != CAUSE_EDEFAULT;
			case IssuancePackage.APPLICATION__STATE:
				return state != STATE_EDEFAULT;
			case IssuancePackage.APPLICATION__STAFF_NUMBER:
				return STAFF_NUMBER_EDEFAULT == null ? staffNumber != null : !STAFF_NUMBER_EDEFAULT.equals(staffNumber);
			case IssuancePackage.APPLICATION__FAMILY_NAME:
				return FAMILY_NAME_EDEFAULT == null ? familyName != null : !FAMILY_NAME_EDEFAULT.equals(familyName);
			case IssuancePackage.APPLICATION__GIVEN_NAME:
				return GIVEN_NAME_EDEFAULT == null ? givenName != null : !GIVEN_NAME_EDEFAULT.equals(givenName);
			case IssuancePackage.APPLICATION__DISPLAY_NAME:
				return DISPLAY_NAME_EDEFAULT == null ? displayName != null : !DISPLAY_NAME_EDEFAULT.equals(displayName);
			case IssuancePackage.APPLICATION__FAMILY_KANA:
				return FAMILY_KANA_EDEFAULT == null ? familyKana != null : !FAMILY_KANA_EDEFAULT.equals(familyKana);
			case IssuancePackage.APPLICATION__GIVEN_KANA:
				return GIVEN_KANA_EDEFAULT == null ? givenKana != null : !GIVEN_KANA_EDEFAULT.equals(givenKana);
			case IssuancePackage.APPLICATION__KANA:
				return KANA_EDEFAULT == null ? kana != null : !KANA_EDEFAULT.equals(kana);
			case IssuancePackage.APPLICATION__FAMILY_ROMAJI:
				return FAMILY_ROMAJI_EDEFAULT == null ? familyRomaji != null : !FAMILY_ROMAJI_EDEFAULT.equals(familyRomaji);
			case IssuancePackage.APPLICATION__GIVEN_ROMAJI:
				return GIVEN_ROMAJI_EDEFAULT == null ? givenRomaji != null : !GIVEN_ROMAJI_EDEFAULT.equals(givenRomaji);
			case IssuancePackage.APPLICATION__FORMER_FAMILY_NAME:
				return FORMER_FAMILY_NAME_EDEFAULT == null ? formerFamilyName != null : !FORMER_FAMILY_NAME_EDEFAULT.equals(formerFamilyName);
			case IssuancePackage.APPLICATION__UNIT_NAME:
				return UNIT_NAME_EDEFAULT == null ? unitName != null : !UNIT_NAME_EDEFAULT.equals(unitName);
			case IssuancePackage.APPLICATION__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case IssuancePackage.APPLICATION__BIRTH:
				return BIRTH_EDEFAULT == null ? birth != null : !BIRTH_EDEFAULT.equals(birth);
			case IssuancePackage.APPLICATION__BIRTH_TEXT:
				return BIRTH_TEXT_EDEFAULT == null ? birthText != null : !BIRTH_TEXT_EDEFAULT.equals(birthText);
			case IssuancePackage.APPLICATION__PHOTO:
				return PHOTO_EDEFAULT == null ? photo != null : !PHOTO_EDEFAULT.equals(photo);
			case IssuancePackage.APPLICATION__CARD_KIND:
				return cardKind != CARD_KIND_EDEFAULT;
			case IssuancePackage.APPLICATION__CARD_KIND_TEXT:
				return CARD_KIND_TEXT_EDEFAULT == null ? cardKindText != null : !CARD_KIND_TEXT_EDEFAULT.equals(cardKindText);
			case IssuancePackage.APPLICATION__DESTINATION:
				return DESTINATION_EDEFAULT == null ? destination != null : !DESTINATION_EDEFAULT.equals(destination);
			case IssuancePackage.APPLICATION__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
			case IssuancePackage.APPLICATION__PERSON:
				return PERSON_EDEFAULT == null ? person != null : !PERSON_EDEFAULT.equals(person);
			case IssuancePackage.APPLICATION__CREDENTIAL:
				return CREDENTIAL_EDEFAULT == null ? credential != null : !CREDENTIAL_EDEFAULT.equals(credential);
			case IssuancePackage.APPLICATION__SOURCE:
				return SOURCE_EDEFAULT == null ? source != null : !SOURCE_EDEFAULT.equals(source);
			case IssuancePackage.APPLICATION__SOURCE_HASH:
				return SOURCE_HASH_EDEFAULT == null ? sourceHash != null : !SOURCE_HASH_EDEFAULT.equals(sourceHash);
			case IssuancePackage.APPLICATION__SOURCE_LINE:
				return sourceLine != SOURCE_LINE_EDEFAULT;
			case IssuancePackage.APPLICATION__SOURCE_PLACE:
				return SOURCE_PLACE_EDEFAULT == null ? sourcePlace != null : !SOURCE_PLACE_EDEFAULT.equals(sourcePlace);
			case IssuancePackage.APPLICATION__SOURCE_KEY:
				return SOURCE_KEY_EDEFAULT == null ? sourceKey != null : !SOURCE_KEY_EDEFAULT.equals(sourceKey);
			case IssuancePackage.APPLICATION__TAKEN_OVER:
				return takenOver != TAKEN_OVER_EDEFAULT;
			case IssuancePackage.APPLICATION__REPLACES:
				return REPLACES_EDEFAULT == null ? replaces != null : !REPLACES_EDEFAULT.equals(replaces);
			case IssuancePackage.APPLICATION__PHOTOS:
				return photos != PHOTOS_EDEFAULT;
			case IssuancePackage.APPLICATION__DEFECTS:
				return defects != null && !defects.isEmpty();
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
		result.append(" (number: ");
		result.append(number);
		result.append(", kind: ");
		result.append(kind);
		result.append(", kindText: ");
		result.append(kindText);
		result.append(", cause: ");
		result.append(cause);
		result.append(", state: ");
		result.append(state);
		result.append(", staffNumber: ");
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
		result.append(", unitName: ");
		result.append(unitName);
		result.append(", title: ");
		result.append(title);
		result.append(", birth: ");
		result.append(birth);
		result.append(", birthText: ");
		result.append(birthText);
		result.append(", photo: ");
		result.append(photo);
		result.append(", cardKind: ");
		result.append(cardKind);
		result.append(", cardKindText: ");
		result.append(cardKindText);
		result.append(", destination: ");
		result.append(destination);
		result.append(", reason: ");
		result.append(reason);
		result.append(", person: ");
		result.append(person);
		result.append(", credential: ");
		result.append(credential);
		result.append(", source: ");
		result.append(source);
		result.append(", sourceHash: ");
		result.append(sourceHash);
		result.append(", sourceLine: ");
		result.append(sourceLine);
		result.append(", sourcePlace: ");
		result.append(sourcePlace);
		result.append(", sourceKey: ");
		result.append(sourceKey);
		result.append(", takenOver: ");
		result.append(takenOver);
		result.append(", replaces: ");
		result.append(replaces);
		result.append(", photos: ");
		result.append(photos);
		result.append(')');
		return result.toString();
	}

} //ApplicationImpl
