/**
 */
package fudaban.model;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Person</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * 対象者. 氏 and 名 are apart, never normalised; the printed form may need 外字 while the form for other systems uses a substitute.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fudaban.model.Person#getStaffNumber <em>Staff Number</em>}</li>
 *   <li>{@link fudaban.model.Person#getFamilyName <em>Family Name</em>}</li>
 *   <li>{@link fudaban.model.Person#getGivenName <em>Given Name</em>}</li>
 *   <li>{@link fudaban.model.Person#getDisplayName <em>Display Name</em>}</li>
 *   <li>{@link fudaban.model.Person#getFamilyKana <em>Family Kana</em>}</li>
 *   <li>{@link fudaban.model.Person#getGivenKana <em>Given Kana</em>}</li>
 *   <li>{@link fudaban.model.Person#getKana <em>Kana</em>}</li>
 *   <li>{@link fudaban.model.Person#getFamilyRomaji <em>Family Romaji</em>}</li>
 *   <li>{@link fudaban.model.Person#getGivenRomaji <em>Given Romaji</em>}</li>
 *   <li>{@link fudaban.model.Person#getFormerFamilyName <em>Former Family Name</em>}</li>
 *   <li>{@link fudaban.model.Person#getCommonName <em>Common Name</em>}</li>
 *   <li>{@link fudaban.model.Person#getSubstituteName <em>Substitute Name</em>}</li>
 *   <li>{@link fudaban.model.Person#getBirth <em>Birth</em>}</li>
 *   <li>{@link fudaban.model.Person#getOrganization <em>Organization</em>}</li>
 *   <li>{@link fudaban.model.Person#getUnitName <em>Unit Name</em>}</li>
 *   <li>{@link fudaban.model.Person#getTitle <em>Title</em>}</li>
 *   <li>{@link fudaban.model.Person#getExtension <em>Extension</em>}</li>
 *   <li>{@link fudaban.model.Person#getMail <em>Mail</em>}</li>
 *   <li>{@link fudaban.model.Person#getValidFrom <em>Valid From</em>}</li>
 *   <li>{@link fudaban.model.Person#getValidTo <em>Valid To</em>}</li>
 *   <li>{@link fudaban.model.Person#getCardEpoch <em>Card Epoch</em>}</li>
 *   <li>{@link fudaban.model.Person#getPhoto <em>Photo</em>}</li>
 *   <li>{@link fudaban.model.Person#isTakenOver <em>Taken Over</em>}</li>
 * </ul>
 *
 * @see fudaban.model.ModelPackage#getPerson()
 * @model annotation="http://fudaban/record label='displayName' unique='staffNumber' access='true'"
 * @generated
 */
public interface Person extends fudaban.model.Record {
	/**
	 * Returns the value of the '<em><b>Staff Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Staff Number</em>' attribute.
	 * @see #setStaffNumber(String)
	 * @see fudaban.model.ModelPackage#getPerson_StaffNumber()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL' sort='true' search='exact'"
	 * @generated
	 */
	String getStaffNumber();

	/**
	 * Sets the value of the '{@link fudaban.model.Person#getStaffNumber <em>Staff Number</em>}' attribute.
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
	 * @see fudaban.model.ModelPackage#getPerson_FamilyName()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL'"
	 * @generated
	 */
	String getFamilyName();

	/**
	 * Sets the value of the '{@link fudaban.model.Person#getFamilyName <em>Family Name</em>}' attribute.
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
	 * @see fudaban.model.ModelPackage#getPerson_GivenName()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL'"
	 * @generated
	 */
	String getGivenName();

	/**
	 * Sets the value of the '{@link fudaban.model.Person#getGivenName <em>Given Name</em>}' attribute.
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
	 * * 氏 and 名 joined for display, as the profile joins them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Display Name</em>' attribute.
	 * @see #setDisplayName(String)
	 * @see fudaban.model.ModelPackage#getPerson_DisplayName()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL' search='text'"
	 * @generated
	 */
	String getDisplayName();

	/**
	 * Sets the value of the '{@link fudaban.model.Person#getDisplayName <em>Display Name</em>}' attribute.
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
	 * @see fudaban.model.ModelPackage#getPerson_FamilyKana()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL'"
	 * @generated
	 */
	String getFamilyKana();

	/**
	 * Sets the value of the '{@link fudaban.model.Person#getFamilyKana <em>Family Kana</em>}' attribute.
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
	 * @see fudaban.model.ModelPackage#getPerson_GivenKana()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL'"
	 * @generated
	 */
	String getGivenKana();

	/**
	 * Sets the value of the '{@link fudaban.model.Person#getGivenKana <em>Given Kana</em>}' attribute.
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
	 * * Kana of the whole name: lists of people sort by it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kana</em>' attribute.
	 * @see #setKana(String)
	 * @see fudaban.model.ModelPackage#getPerson_Kana()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL' sort='true' search='text'"
	 * @generated
	 */
	String getKana();

	/**
	 * Sets the value of the '{@link fudaban.model.Person#getKana <em>Kana</em>}' attribute.
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
	 * @see fudaban.model.ModelPackage#getPerson_FamilyRomaji()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL' search='text'"
	 * @generated
	 */
	String getFamilyRomaji();

	/**
	 * Sets the value of the '{@link fudaban.model.Person#getFamilyRomaji <em>Family Romaji</em>}' attribute.
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
	 * @see fudaban.model.ModelPackage#getPerson_GivenRomaji()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL' search='text'"
	 * @generated
	 */
	String getGivenRomaji();

	/**
	 * Sets the value of the '{@link fudaban.model.Person#getGivenRomaji <em>Given Romaji</em>}' attribute.
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
	 * * 旧姓, when the person wishes it shown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Former Family Name</em>' attribute.
	 * @see #setFormerFamilyName(String)
	 * @see fudaban.model.ModelPackage#getPerson_FormerFamilyName()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL' search='text'"
	 * @generated
	 */
	String getFormerFamilyName();

	/**
	 * Sets the value of the '{@link fudaban.model.Person#getFormerFamilyName <em>Former Family Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Former Family Name</em>' attribute.
	 * @see #getFormerFamilyName()
	 * @generated
	 */
	void setFormerFamilyName(String value);

	/**
	 * Returns the value of the '<em><b>Common Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 通称.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Common Name</em>' attribute.
	 * @see #setCommonName(String)
	 * @see fudaban.model.ModelPackage#getPerson_CommonName()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL' search='text'"
	 * @generated
	 */
	String getCommonName();

	/**
	 * Sets the value of the '{@link fudaban.model.Person#getCommonName <em>Common Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Common Name</em>' attribute.
	 * @see #getCommonName()
	 * @generated
	 */
	void setCommonName(String value);

	/**
	 * Returns the value of the '<em><b>Substitute Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The name with substitutes (代替文字) for systems that cannot carry the real characters; null when none is needed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Substitute Name</em>' attribute.
	 * @see #setSubstituteName(String)
	 * @see fudaban.model.ModelPackage#getPerson_SubstituteName()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL'"
	 * @generated
	 */
	String getSubstituteName();

	/**
	 * Sets the value of the '{@link fudaban.model.Person#getSubstituteName <em>Substitute Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Substitute Name</em>' attribute.
	 * @see #getSubstituteName()
	 * @generated
	 */
	void setSubstituteName(String value);

	/**
	 * Returns the value of the '<em><b>Birth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Birth</em>' attribute.
	 * @see #setBirth(LocalDate)
	 * @see fudaban.model.ModelPackage#getPerson_Birth()
	 * @model unique="false" dataType="fudaban.model.LocalDate"
	 *        annotation="http://fudaban/feature classification='PERSONAL'"
	 * @generated
	 */
	LocalDate getBirth();

	/**
	 * Sets the value of the '{@link fudaban.model.Person#getBirth <em>Birth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Birth</em>' attribute.
	 * @see #getBirth()
	 * @generated
	 */
	void setBirth(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Organization</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Organization</em>' attribute.
	 * @see #setOrganization(String)
	 * @see fudaban.model.ModelPackage#getPerson_Organization()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature ref='Organization'"
	 * @generated
	 */
	String getOrganization();

	/**
	 * Sets the value of the '{@link fudaban.model.Person#getOrganization <em>Organization</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Organization</em>' attribute.
	 * @see #getOrganization()
	 * @generated
	 */
	void setOrganization(String value);

	/**
	 * Returns the value of the '<em><b>Unit Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Unit Name</em>' attribute.
	 * @see #setUnitName(String)
	 * @see fudaban.model.ModelPackage#getPerson_UnitName()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true' search='text'"
	 * @generated
	 */
	String getUnitName();

	/**
	 * Sets the value of the '{@link fudaban.model.Person#getUnitName <em>Unit Name</em>}' attribute.
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
	 * @see fudaban.model.ModelPackage#getPerson_Title()
	 * @model unique="false"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link fudaban.model.Person#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Extension</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Extension</em>' attribute.
	 * @see #setExtension(String)
	 * @see fudaban.model.ModelPackage#getPerson_Extension()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature search='exact'"
	 * @generated
	 */
	String getExtension();

	/**
	 * Sets the value of the '{@link fudaban.model.Person#getExtension <em>Extension</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Extension</em>' attribute.
	 * @see #getExtension()
	 * @generated
	 */
	void setExtension(String value);

	/**
	 * Returns the value of the '<em><b>Mail</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Mail</em>' attribute.
	 * @see #setMail(String)
	 * @see fudaban.model.ModelPackage#getPerson_Mail()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL'"
	 * @generated
	 */
	String getMail();

	/**
	 * Sets the value of the '{@link fudaban.model.Person#getMail <em>Mail</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mail</em>' attribute.
	 * @see #getMail()
	 * @generated
	 */
	void setMail(String value);

	/**
	 * Returns the value of the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Valid From</em>' attribute.
	 * @see #setValidFrom(LocalDate)
	 * @see fudaban.model.ModelPackage#getPerson_ValidFrom()
	 * @model unique="false" dataType="fudaban.model.LocalDate"
	 * @generated
	 */
	LocalDate getValidFrom();

	/**
	 * Sets the value of the '{@link fudaban.model.Person#getValidFrom <em>Valid From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Valid From</em>' attribute.
	 * @see #getValidFrom()
	 * @generated
	 */
	void setValidFrom(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Valid To</em>' attribute.
	 * @see #setValidTo(LocalDate)
	 * @see fudaban.model.ModelPackage#getPerson_ValidTo()
	 * @model unique="false" dataType="fudaban.model.LocalDate"
	 * @generated
	 */
	LocalDate getValidTo();

	/**
	 * Sets the value of the '{@link fudaban.model.Person#getValidTo <em>Valid To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Valid To</em>' attribute.
	 * @see #getValidTo()
	 * @generated
	 */
	void setValidTo(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Card Epoch</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Rises whenever something that must be unique per person changes: the race of two desks for one person ends here.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Card Epoch</em>' attribute.
	 * @see #setCardEpoch(long)
	 * @see fudaban.model.ModelPackage#getPerson_CardEpoch()
	 * @model unique="false"
	 * @generated
	 */
	long getCardEpoch();

	/**
	 * Sets the value of the '{@link fudaban.model.Person#getCardEpoch <em>Card Epoch</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Card Epoch</em>' attribute.
	 * @see #getCardEpoch()
	 * @generated
	 */
	void setCardEpoch(long value);

	/**
	 * Returns the value of the '<em><b>Photo</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Photo</em>' attribute.
	 * @see #setPhoto(String)
	 * @see fudaban.model.ModelPackage#getPerson_Photo()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature classification='PERSONAL' ref='Attachment'"
	 * @generated
	 */
	String getPhoto();

	/**
	 * Sets the value of the '{@link fudaban.model.Person#getPhoto <em>Photo</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Photo</em>' attribute.
	 * @see #getPhoto()
	 * @generated
	 */
	void setPhoto(String value);

	/**
	 * Returns the value of the '<em><b>Taken Over</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Taken Over</em>' attribute.
	 * @see #setTakenOver(boolean)
	 * @see fudaban.model.ModelPackage#getPerson_TakenOver()
	 * @model unique="false"
	 * @generated
	 */
	boolean isTakenOver();

	/**
	 * Sets the value of the '{@link fudaban.model.Person#isTakenOver <em>Taken Over</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Taken Over</em>' attribute.
	 * @see #isTakenOver()
	 * @generated
	 */
	void setTakenOver(boolean value);

} // Person
