/**
 */
package fudaban.issuance.model;

import fudaban.model.CredentialKind;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Application</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * 申請 for one card. Texts stand as they were handed in; what the office decides about them is in the other features.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fudaban.issuance.model.Application#getNumber <em>Number</em>}</li>
 *   <li>{@link fudaban.issuance.model.Application#getKind <em>Kind</em>}</li>
 *   <li>{@link fudaban.issuance.model.Application#getKindText <em>Kind Text</em>}</li>
 *   <li>{@link fudaban.issuance.model.Application#getCause <em>Cause</em>}</li>
 *   <li>{@link fudaban.issuance.model.Application#getState <em>State</em>}</li>
 *   <li>{@link fudaban.issuance.model.Application#getStaffNumber <em>Staff Number</em>}</li>
 *   <li>{@link fudaban.issuance.model.Application#getFamilyName <em>Family Name</em>}</li>
 *   <li>{@link fudaban.issuance.model.Application#getGivenName <em>Given Name</em>}</li>
 *   <li>{@link fudaban.issuance.model.Application#getDisplayName <em>Display Name</em>}</li>
 *   <li>{@link fudaban.issuance.model.Application#getFamilyKana <em>Family Kana</em>}</li>
 *   <li>{@link fudaban.issuance.model.Application#getGivenKana <em>Given Kana</em>}</li>
 *   <li>{@link fudaban.issuance.model.Application#getKana <em>Kana</em>}</li>
 *   <li>{@link fudaban.issuance.model.Application#getFamilyRomaji <em>Family Romaji</em>}</li>
 *   <li>{@link fudaban.issuance.model.Application#getGivenRomaji <em>Given Romaji</em>}</li>
 *   <li>{@link fudaban.issuance.model.Application#getFormerFamilyName <em>Former Family Name</em>}</li>
 *   <li>{@link fudaban.issuance.model.Application#getUnitName <em>Unit Name</em>}</li>
 *   <li>{@link fudaban.issuance.model.Application#getTitle <em>Title</em>}</li>
 *   <li>{@link fudaban.issuance.model.Application#getBirth <em>Birth</em>}</li>
 *   <li>{@link fudaban.issuance.model.Application#getBirthText <em>Birth Text</em>}</li>
 *   <li>{@link fudaban.issuance.model.Application#getPhoto <em>Photo</em>}</li>
 *   <li>{@link fudaban.issuance.model.Application#getCardKind <em>Card Kind</em>}</li>
 *   <li>{@link fudaban.issuance.model.Application#getCardKindText <em>Card Kind Text</em>}</li>
 *   <li>{@link fudaban.issuance.model.Application#getDestination <em>Destination</em>}</li>
 *   <li>{@link fudaban.issuance.model.Application#getReason <em>Reason</em>}</li>
 *   <li>{@link fudaban.issuance.model.Application#getPerson <em>Person</em>}</li>
 *   <li>{@link fudaban.issuance.model.Application#getCredential <em>Credential</em>}</li>
 *   <li>{@link fudaban.issuance.model.Application#getSource <em>Source</em>}</li>
 *   <li>{@link fudaban.issuance.model.Application#getSourceHash <em>Source Hash</em>}</li>
 *   <li>{@link fudaban.issuance.model.Application#getSourceLine <em>Source Line</em>}</li>
 *   <li>{@link fudaban.issuance.model.Application#getSourcePlace <em>Source Place</em>}</li>
 *   <li>{@link fudaban.issuance.model.Application#getSourceKey <em>Source Key</em>}</li>
 *   <li>{@link fudaban.issuance.model.Application#isTakenOver <em>Taken Over</em>}</li>
 *   <li>{@link fudaban.issuance.model.Application#getReplaces <em>Replaces</em>}</li>
 *   <li>{@link fudaban.issuance.model.Application#getPhotos <em>Photos</em>}</li>
 *   <li>{@link fudaban.issuance.model.Application#getDefects <em>Defects</em>}</li>
 * </ul>
 *
 * @see fudaban.issuance.model.IssuancePackage#getApplication()
 * @model annotation="http://fudaban/record label='number' unique='sourceKey' access='true'"
 * @generated
 */
public interface Application extends fudaban.model.Record {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 受付番号.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see fudaban.issuance.model.IssuancePackage#getApplication_Number()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true' search='exact'"
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link fudaban.issuance.model.Application#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link fudaban.issuance.model.ApplicationKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see fudaban.issuance.model.ApplicationKind
	 * @see #setKind(ApplicationKind)
	 * @see fudaban.issuance.model.IssuancePackage#getApplication_Kind()
	 * @model unique="false"
	 * @generated
	 */
	ApplicationKind getKind();

	/**
	 * Sets the value of the '{@link fudaban.issuance.model.Application#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see fudaban.issuance.model.ApplicationKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ApplicationKind value);

	/**
	 * Returns the value of the '<em><b>Kind Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The word for the kind as it was handed in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind Text</em>' attribute.
	 * @see #setKindText(String)
	 * @see fudaban.issuance.model.IssuancePackage#getApplication_KindText()
	 * @model unique="false"
	 * @generated
	 */
	String getKindText();

	/**
	 * Sets the value of the '{@link fudaban.issuance.model.Application#getKindText <em>Kind Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind Text</em>' attribute.
	 * @see #getKindText()
	 * @generated
	 */
	void setKindText(String value);

	/**
	 * Returns the value of the '<em><b>Cause</b></em>' attribute.
	 * The literals are from the enumeration {@link fudaban.issuance.model.ReissueCause}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Why a card is made anew, where it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cause</em>' attribute.
	 * @see fudaban.issuance.model.ReissueCause
	 * @see #setCause(ReissueCause)
	 * @see fudaban.issuance.model.IssuancePackage#getApplication_Cause()
	 * @model unique="false"
	 * @generated
	 */
	ReissueCause getCause();

	/**
	 * Sets the value of the '{@link fudaban.issuance.model.Application#getCause <em>Cause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cause</em>' attribute.
	 * @see fudaban.issuance.model.ReissueCause
	 * @see #getCause()
	 * @generated
	 */
	void setCause(ReissueCause value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link fudaban.issuance.model.ApplicationState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see fudaban.issuance.model.ApplicationState
	 * @see #setState(ApplicationState)
	 * @see fudaban.issuance.model.IssuancePackage#getApplication_State()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	ApplicationState getState();

	/**
	 * Sets the value of the '{@link fudaban.issuance.model.Application#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see fudaban.issuance.model.ApplicationState
	 * @see #getState()
	 * @generated
	 */
	void setState(ApplicationState value);

	/**
	 * Returns the value of the '<em><b>Staff Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Staff Number</em>' attribute.
	 * @see #setStaffNumber(String)
	 * @see fudaban.issuance.model.IssuancePackage#getApplication_StaffNumber()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL' sort='true' search='exact'"
	 * @generated
	 */
	String getStaffNumber();

	/**
	 * Sets the value of the '{@link fudaban.issuance.model.Application#getStaffNumber <em>Staff Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Staff Number</em>' attribute.
	 * @see #getStaffNumber()
	 * @generated
	 */
	void setStaffNumber(String value);

	/**
	 * Returns the value of the '<em><b>Family Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Family Name</em>' attribute.
	 * @see #setFamilyName(String)
	 * @see fudaban.issuance.model.IssuancePackage#getApplication_FamilyName()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL'"
	 * @generated
	 */
	String getFamilyName();

	/**
	 * Sets the value of the '{@link fudaban.issuance.model.Application#getFamilyName <em>Family Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Family Name</em>' attribute.
	 * @see #getFamilyName()
	 * @generated
	 */
	void setFamilyName(String value);

	/**
	 * Returns the value of the '<em><b>Given Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Given Name</em>' attribute.
	 * @see #setGivenName(String)
	 * @see fudaban.issuance.model.IssuancePackage#getApplication_GivenName()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL'"
	 * @generated
	 */
	String getGivenName();

	/**
	 * Sets the value of the '{@link fudaban.issuance.model.Application#getGivenName <em>Given Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Given Name</em>' attribute.
	 * @see #getGivenName()
	 * @generated
	 */
	void setGivenName(String value);

	/**
	 * Returns the value of the '<em><b>Display Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 氏 and 名 with a full-width space between, for lists.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Display Name</em>' attribute.
	 * @see #setDisplayName(String)
	 * @see fudaban.issuance.model.IssuancePackage#getApplication_DisplayName()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL' search='text'"
	 * @generated
	 */
	String getDisplayName();

	/**
	 * Sets the value of the '{@link fudaban.issuance.model.Application#getDisplayName <em>Display Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Display Name</em>' attribute.
	 * @see #getDisplayName()
	 * @generated
	 */
	void setDisplayName(String value);

	/**
	 * Returns the value of the '<em><b>Family Kana</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Family Kana</em>' attribute.
	 * @see #setFamilyKana(String)
	 * @see fudaban.issuance.model.IssuancePackage#getApplication_FamilyKana()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL'"
	 * @generated
	 */
	String getFamilyKana();

	/**
	 * Sets the value of the '{@link fudaban.issuance.model.Application#getFamilyKana <em>Family Kana</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Family Kana</em>' attribute.
	 * @see #getFamilyKana()
	 * @generated
	 */
	void setFamilyKana(String value);

	/**
	 * Returns the value of the '<em><b>Given Kana</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Given Kana</em>' attribute.
	 * @see #setGivenKana(String)
	 * @see fudaban.issuance.model.IssuancePackage#getApplication_GivenKana()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL'"
	 * @generated
	 */
	String getGivenKana();

	/**
	 * Sets the value of the '{@link fudaban.issuance.model.Application#getGivenKana <em>Given Kana</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Given Kana</em>' attribute.
	 * @see #getGivenKana()
	 * @generated
	 */
	void setGivenKana(String value);

	/**
	 * Returns the value of the '<em><b>Kana</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Kana of the whole name: lists of applications sort by it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kana</em>' attribute.
	 * @see #setKana(String)
	 * @see fudaban.issuance.model.IssuancePackage#getApplication_Kana()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL' sort='true' search='text'"
	 * @generated
	 */
	String getKana();

	/**
	 * Sets the value of the '{@link fudaban.issuance.model.Application#getKana <em>Kana</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kana</em>' attribute.
	 * @see #getKana()
	 * @generated
	 */
	void setKana(String value);

	/**
	 * Returns the value of the '<em><b>Family Romaji</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Family Romaji</em>' attribute.
	 * @see #setFamilyRomaji(String)
	 * @see fudaban.issuance.model.IssuancePackage#getApplication_FamilyRomaji()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL'"
	 * @generated
	 */
	String getFamilyRomaji();

	/**
	 * Sets the value of the '{@link fudaban.issuance.model.Application#getFamilyRomaji <em>Family Romaji</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Family Romaji</em>' attribute.
	 * @see #getFamilyRomaji()
	 * @generated
	 */
	void setFamilyRomaji(String value);

	/**
	 * Returns the value of the '<em><b>Given Romaji</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Given Romaji</em>' attribute.
	 * @see #setGivenRomaji(String)
	 * @see fudaban.issuance.model.IssuancePackage#getApplication_GivenRomaji()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL'"
	 * @generated
	 */
	String getGivenRomaji();

	/**
	 * Sets the value of the '{@link fudaban.issuance.model.Application#getGivenRomaji <em>Given Romaji</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Given Romaji</em>' attribute.
	 * @see #getGivenRomaji()
	 * @generated
	 */
	void setGivenRomaji(String value);

	/**
	 * Returns the value of the '<em><b>Former Family Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 旧姓.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Former Family Name</em>' attribute.
	 * @see #setFormerFamilyName(String)
	 * @see fudaban.issuance.model.IssuancePackage#getApplication_FormerFamilyName()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL' search='text'"
	 * @generated
	 */
	String getFormerFamilyName();

	/**
	 * Sets the value of the '{@link fudaban.issuance.model.Application#getFormerFamilyName <em>Former Family Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Former Family Name</em>' attribute.
	 * @see #getFormerFamilyName()
	 * @generated
	 */
	void setFormerFamilyName(String value);

	/**
	 * Returns the value of the '<em><b>Unit Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Unit Name</em>' attribute.
	 * @see #setUnitName(String)
	 * @see fudaban.issuance.model.IssuancePackage#getApplication_UnitName()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true' search='text'"
	 * @generated
	 */
	String getUnitName();

	/**
	 * Sets the value of the '{@link fudaban.issuance.model.Application#getUnitName <em>Unit Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit Name</em>' attribute.
	 * @see #getUnitName()
	 * @generated
	 */
	void setUnitName(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see fudaban.issuance.model.IssuancePackage#getApplication_Title()
	 * @model unique="false"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link fudaban.issuance.model.Application#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Birth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Birth</em>' attribute.
	 * @see #setBirth(LocalDate)
	 * @see fudaban.issuance.model.IssuancePackage#getApplication_Birth()
	 * @model unique="false" dataType="fudaban.model.LocalDate"
	 *        annotation="http://fudaban/feature classification='PERSONAL'"
	 * @generated
	 */
	LocalDate getBirth();

	/**
	 * Sets the value of the '{@link fudaban.issuance.model.Application#getBirth <em>Birth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Birth</em>' attribute.
	 * @see #getBirth()
	 * @generated
	 */
	void setBirth(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Birth Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The date of birth as it was handed in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Birth Text</em>' attribute.
	 * @see #setBirthText(String)
	 * @see fudaban.issuance.model.IssuancePackage#getApplication_BirthText()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL'"
	 * @generated
	 */
	String getBirthText();

	/**
	 * Sets the value of the '{@link fudaban.issuance.model.Application#getBirthText <em>Birth Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Birth Text</em>' attribute.
	 * @see #getBirthText()
	 * @generated
	 */
	void setBirthText(String value);

	/**
	 * Returns the value of the '<em><b>Photo</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Photo</em>' attribute.
	 * @see #setPhoto(String)
	 * @see fudaban.issuance.model.IssuancePackage#getApplication_Photo()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL' ref='Attachment'"
	 * @generated
	 */
	String getPhoto();

	/**
	 * Sets the value of the '{@link fudaban.issuance.model.Application#getPhoto <em>Photo</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Photo</em>' attribute.
	 * @see #getPhoto()
	 * @generated
	 */
	void setPhoto(String value);

	/**
	 * Returns the value of the '<em><b>Card Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link fudaban.model.CredentialKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Card Kind</em>' attribute.
	 * @see fudaban.model.CredentialKind
	 * @see #setCardKind(CredentialKind)
	 * @see fudaban.issuance.model.IssuancePackage#getApplication_CardKind()
	 * @model unique="false"
	 * @generated
	 */
	CredentialKind getCardKind();

	/**
	 * Sets the value of the '{@link fudaban.issuance.model.Application#getCardKind <em>Card Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Card Kind</em>' attribute.
	 * @see fudaban.model.CredentialKind
	 * @see #getCardKind()
	 * @generated
	 */
	void setCardKind(CredentialKind value);

	/**
	 * Returns the value of the '<em><b>Card Kind Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The word for the kind of card as it was handed in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Card Kind Text</em>' attribute.
	 * @see #setCardKindText(String)
	 * @see fudaban.issuance.model.IssuancePackage#getApplication_CardKindText()
	 * @model unique="false"
	 * @generated
	 */
	String getCardKindText();

	/**
	 * Sets the value of the '{@link fudaban.issuance.model.Application#getCardKindText <em>Card Kind Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Card Kind Text</em>' attribute.
	 * @see #getCardKindText()
	 * @generated
	 */
	void setCardKindText(String value);

	/**
	 * Returns the value of the '<em><b>Destination</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 交付先: where the card goes, empty for the counter.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Destination</em>' attribute.
	 * @see #setDestination(String)
	 * @see fudaban.issuance.model.IssuancePackage#getApplication_Destination()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	String getDestination();

	/**
	 * Sets the value of the '{@link fudaban.issuance.model.Application#getDestination <em>Destination</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Destination</em>' attribute.
	 * @see #getDestination()
	 * @generated
	 */
	void setDestination(String value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 申請理由.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see fudaban.issuance.model.IssuancePackage#getApplication_Reason()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL'"
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link fudaban.issuance.model.Application#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Person</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Known as soon as there is a person with its staff number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Person</em>' attribute.
	 * @see #setPerson(String)
	 * @see fudaban.issuance.model.IssuancePackage#getApplication_Person()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature ref='Person' owner='true'"
	 * @generated
	 */
	String getPerson();

	/**
	 * Sets the value of the '{@link fudaban.issuance.model.Application#getPerson <em>Person</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Person</em>' attribute.
	 * @see #getPerson()
	 * @generated
	 */
	void setPerson(String value);

	/**
	 * Returns the value of the '<em><b>Credential</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Known from confirmation on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Credential</em>' attribute.
	 * @see #setCredential(String)
	 * @see fudaban.issuance.model.IssuancePackage#getApplication_Credential()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature search='exact' ref='Credential'"
	 * @generated
	 */
	String getCredential();

	/**
	 * Sets the value of the '{@link fudaban.issuance.model.Application#getCredential <em>Credential</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Credential</em>' attribute.
	 * @see #getCredential()
	 * @generated
	 */
	void setCredential(String value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Name of the file it came in, without its folder; forms are often named after people.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see fudaban.issuance.model.IssuancePackage#getApplication_Source()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL'"
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link fudaban.issuance.model.Application#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Source Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * SHA-256 of that file, hex.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source Hash</em>' attribute.
	 * @see #setSourceHash(String)
	 * @see fudaban.issuance.model.IssuancePackage#getApplication_SourceHash()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature search='exact'"
	 * @generated
	 */
	String getSourceHash();

	/**
	 * Sets the value of the '{@link fudaban.issuance.model.Application#getSourceHash <em>Source Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source Hash</em>' attribute.
	 * @see #getSourceHash()
	 * @generated
	 */
	void setSourceHash(String value);

	/**
	 * Returns the value of the '<em><b>Source Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Its line or row there, from 1; 1 for a file that holds one application.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source Line</em>' attribute.
	 * @see #setSourceLine(int)
	 * @see fudaban.issuance.model.IssuancePackage#getApplication_SourceLine()
	 * @model unique="false"
	 * @generated
	 */
	int getSourceLine();

	/**
	 * Sets the value of the '{@link fudaban.issuance.model.Application#getSourceLine <em>Source Line</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source Line</em>' attribute.
	 * @see #getSourceLine()
	 * @generated
	 */
	void setSourceLine(int value);

	/**
	 * Returns the value of the '<em><b>Source Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The cell or place in words, for messages.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source Place</em>' attribute.
	 * @see #setSourcePlace(String)
	 * @see fudaban.issuance.model.IssuancePackage#getApplication_SourcePlace()
	 * @model unique="false"
	 * @generated
	 */
	String getSourcePlace();

	/**
	 * Sets the value of the '{@link fudaban.issuance.model.Application#getSourcePlace <em>Source Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source Place</em>' attribute.
	 * @see #getSourcePlace()
	 * @generated
	 */
	void setSourcePlace(String value);

	/**
	 * Returns the value of the '<em><b>Source Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * sourceHash:sourceLine while the application counts, null once it is withdrawn: the same line is never taken twice.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source Key</em>' attribute.
	 * @see #setSourceKey(String)
	 * @see fudaban.issuance.model.IssuancePackage#getApplication_SourceKey()
	 * @model unique="false"
	 * @generated
	 */
	String getSourceKey();

	/**
	 * Sets the value of the '{@link fudaban.issuance.model.Application#getSourceKey <em>Source Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source Key</em>' attribute.
	 * @see #getSourceKey()
	 * @generated
	 */
	void setSourceKey(String value);

	/**
	 * Returns the value of the '<em><b>Taken Over</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Taken Over</em>' attribute.
	 * @see #setTakenOver(boolean)
	 * @see fudaban.issuance.model.IssuancePackage#getApplication_TakenOver()
	 * @model unique="false"
	 * @generated
	 */
	boolean isTakenOver();

	/**
	 * Sets the value of the '{@link fudaban.issuance.model.Application#isTakenOver <em>Taken Over</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Taken Over</em>' attribute.
	 * @see #isTakenOver()
	 * @generated
	 */
	void setTakenOver(boolean value);

	/**
	 * Returns the value of the '<em><b>Replaces</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 再提出: the application it was handed in again for, else null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Replaces</em>' attribute.
	 * @see #setReplaces(String)
	 * @see fudaban.issuance.model.IssuancePackage#getApplication_Replaces()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature search='exact' ref='Application'"
	 * @generated
	 */
	String getReplaces();

	/**
	 * Sets the value of the '{@link fudaban.issuance.model.Application#getReplaces <em>Replaces</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Replaces</em>' attribute.
	 * @see #getReplaces()
	 * @generated
	 */
	void setReplaces(String value);

	/**
	 * Returns the value of the '<em><b>Photos</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Photos kept as evidence, e.g. of a damaged card.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Photos</em>' attribute.
	 * @see #setPhotos(int)
	 * @see fudaban.issuance.model.IssuancePackage#getApplication_Photos()
	 * @model unique="false"
	 * @generated
	 */
	int getPhotos();

	/**
	 * Sets the value of the '{@link fudaban.issuance.model.Application#getPhotos <em>Photos</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Photos</em>' attribute.
	 * @see #getPhotos()
	 * @generated
	 */
	void setPhotos(int value);

	/**
	 * Returns the value of the '<em><b>Defects</b></em>' containment reference list.
	 * The list contents are of type {@link fudaban.issuance.model.Defect}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Defects</em>' containment reference list.
	 * @see fudaban.issuance.model.IssuancePackage#getApplication_Defects()
	 * @model containment="true"
	 * @generated
	 */
	EList<Defect> getDefects();

} // Application
