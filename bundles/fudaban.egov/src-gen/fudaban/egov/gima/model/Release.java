/**
 */
package fudaban.egov.gima.model;

import java.time.Instant;
import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Release</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * 提出 第n回: one difference from its preview to its result.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fudaban.egov.gima.model.Release#getNumber <em>Number</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.Release#getName <em>Name</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.Release#getKind <em>Kind</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.Release#getState <em>State</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.Release#getEffectiveOn <em>Effective On</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.Release#getCutOff <em>Cut Off</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.Release#getEdition <em>Edition</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.Release#getOpened <em>Opened</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.Release#getClosed <em>Closed</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.Release#getUndoes <em>Undoes</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.Release#getExportHash <em>Export Hash</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.Release#getUsers <em>Users</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.Release#getUnchanged <em>Unchanged</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.Release#getAdditions <em>Additions</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.Release#getChanges <em>Changes</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.Release#getDeletions <em>Deletions</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.Release#getAdoptions <em>Adoptions</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.Release#getExceeded <em>Exceeded</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.Release#getExceededReason <em>Exceeded Reason</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.Release#getWithdrawnReason <em>Withdrawn Reason</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.Release#getFolder <em>Folder</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.Release#getSent <em>Sent</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.Release#getAccepted <em>Accepted</em>}</li>
 *   <li>{@link fudaban.egov.gima.model.Release#getFailed <em>Failed</em>}</li>
 * </ul>
 *
 * @see fudaban.egov.gima.model.GimaPackage#getRelease()
 * @model annotation="http://fudaban/record label='name' unique='number'"
 * @generated
 */
public interface Release extends fudaban.model.Record {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * E.g. G2026-03.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see fudaban.egov.gima.model.GimaPackage#getRelease_Number()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true' search='exact'"
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link fudaban.egov.gima.model.Release#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * E.g. 令和8年度 第3回.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see fudaban.egov.gima.model.GimaPackage#getRelease_Name()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature search='text'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link fudaban.egov.gima.model.Release#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link fudaban.egov.gima.model.ReleaseKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see fudaban.egov.gima.model.ReleaseKind
	 * @see #setKind(ReleaseKind)
	 * @see fudaban.egov.gima.model.GimaPackage#getRelease_Kind()
	 * @model unique="false"
	 * @generated
	 */
	ReleaseKind getKind();

	/**
	 * Sets the value of the '{@link fudaban.egov.gima.model.Release#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see fudaban.egov.gima.model.ReleaseKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ReleaseKind value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link fudaban.egov.gima.model.ReleaseState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see fudaban.egov.gima.model.ReleaseState
	 * @see #setState(ReleaseState)
	 * @see fudaban.egov.gima.model.GimaPackage#getRelease_State()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	ReleaseState getState();

	/**
	 * Sets the value of the '{@link fudaban.egov.gima.model.Release#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see fudaban.egov.gima.model.ReleaseState
	 * @see #getState()
	 * @generated
	 */
	void setState(ReleaseState value);

	/**
	 * Returns the value of the '<em><b>Effective On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 反映日: the day whose state the target is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Effective On</em>' attribute.
	 * @see #setEffectiveOn(LocalDate)
	 * @see fudaban.egov.gima.model.GimaPackage#getRelease_EffectiveOn()
	 * @model unique="false" dataType="fudaban.model.LocalDate"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	LocalDate getEffectiveOn();

	/**
	 * Sets the value of the '{@link fudaban.egov.gima.model.Release#getEffectiveOn <em>Effective On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Effective On</em>' attribute.
	 * @see #getEffectiveOn()
	 * @generated
	 */
	void setEffectiveOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Cut Off</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The cut-off it is meant for; null where the calendar names none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cut Off</em>' attribute.
	 * @see #setCutOff(Instant)
	 * @see fudaban.egov.gima.model.GimaPackage#getRelease_CutOff()
	 * @model unique="false" dataType="fudaban.model.Instant"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	Instant getCutOff();

	/**
	 * Sets the value of the '{@link fudaban.egov.gima.model.Release#getCutOff <em>Cut Off</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cut Off</em>' attribute.
	 * @see #getCutOff()
	 * @generated
	 */
	void setCutOff(Instant value);

	/**
	 * Returns the value of the '<em><b>Edition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Which edition of the profile made it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Edition</em>' attribute.
	 * @see #setEdition(String)
	 * @see fudaban.egov.gima.model.GimaPackage#getRelease_Edition()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature search='exact'"
	 * @generated
	 */
	String getEdition();

	/**
	 * Sets the value of the '{@link fudaban.egov.gima.model.Release#getEdition <em>Edition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Edition</em>' attribute.
	 * @see #getEdition()
	 * @generated
	 */
	void setEdition(String value);

	/**
	 * Returns the value of the '<em><b>Opened</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Opened</em>' attribute.
	 * @see #setOpened(Instant)
	 * @see fudaban.egov.gima.model.GimaPackage#getRelease_Opened()
	 * @model unique="false" dataType="fudaban.model.Instant"
	 *        annotation="http://fudaban/feature sort='true'"
	 * @generated
	 */
	Instant getOpened();

	/**
	 * Sets the value of the '{@link fudaban.egov.gima.model.Release#getOpened <em>Opened</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Opened</em>' attribute.
	 * @see #getOpened()
	 * @generated
	 */
	void setOpened(Instant value);

	/**
	 * Returns the value of the '<em><b>Closed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Closed</em>' attribute.
	 * @see #setClosed(Instant)
	 * @see fudaban.egov.gima.model.GimaPackage#getRelease_Closed()
	 * @model unique="false" dataType="fudaban.model.Instant"
	 * @generated
	 */
	Instant getClosed();

	/**
	 * Sets the value of the '{@link fudaban.egov.gima.model.Release#getClosed <em>Closed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Closed</em>' attribute.
	 * @see #getClosed()
	 * @generated
	 */
	void setClosed(Instant value);

	/**
	 * Returns the value of the '<em><b>Undoes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The release this one undoes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Undoes</em>' attribute.
	 * @see #setUndoes(String)
	 * @see fudaban.egov.gima.model.GimaPackage#getRelease_Undoes()
	 * @model unique="false"
	 *        annotation="http://fudaban/feature ref='Release' search='exact'"
	 * @generated
	 */
	String getUndoes();

	/**
	 * Sets the value of the '{@link fudaban.egov.gima.model.Release#getUndoes <em>Undoes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Undoes</em>' attribute.
	 * @see #getUndoes()
	 * @generated
	 */
	void setUndoes(String value);

	/**
	 * Returns the value of the '<em><b>Export Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * SHA-256 of the service's export that was compared with, hex; null without one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Export Hash</em>' attribute.
	 * @see #setExportHash(String)
	 * @see fudaban.egov.gima.model.GimaPackage#getRelease_ExportHash()
	 * @model unique="false"
	 * @generated
	 */
	String getExportHash();

	/**
	 * Sets the value of the '{@link fudaban.egov.gima.model.Release#getExportHash <em>Export Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Export Hash</em>' attribute.
	 * @see #getExportHash()
	 * @generated
	 */
	void setExportHash(String value);

	/**
	 * Returns the value of the '<em><b>Users</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Users of the target.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Users</em>' attribute.
	 * @see #setUsers(int)
	 * @see fudaban.egov.gima.model.GimaPackage#getRelease_Users()
	 * @model unique="false"
	 * @generated
	 */
	int getUsers();

	/**
	 * Sets the value of the '{@link fudaban.egov.gima.model.Release#getUsers <em>Users</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Users</em>' attribute.
	 * @see #getUsers()
	 * @generated
	 */
	void setUsers(int value);

	/**
	 * Returns the value of the '<em><b>Unchanged</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Users whose accepted state is their target.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unchanged</em>' attribute.
	 * @see #setUnchanged(int)
	 * @see fudaban.egov.gima.model.GimaPackage#getRelease_Unchanged()
	 * @model unique="false"
	 * @generated
	 */
	int getUnchanged();

	/**
	 * Sets the value of the '{@link fudaban.egov.gima.model.Release#getUnchanged <em>Unchanged</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unchanged</em>' attribute.
	 * @see #getUnchanged()
	 * @generated
	 */
	void setUnchanged(int value);

	/**
	 * Returns the value of the '<em><b>Additions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 登録.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Additions</em>' attribute.
	 * @see #setAdditions(int)
	 * @see fudaban.egov.gima.model.GimaPackage#getRelease_Additions()
	 * @model unique="false"
	 * @generated
	 */
	int getAdditions();

	/**
	 * Sets the value of the '{@link fudaban.egov.gima.model.Release#getAdditions <em>Additions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Additions</em>' attribute.
	 * @see #getAdditions()
	 * @generated
	 */
	void setAdditions(int value);

	/**
	 * Returns the value of the '<em><b>Changes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 変更.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Changes</em>' attribute.
	 * @see #setChanges(int)
	 * @see fudaban.egov.gima.model.GimaPackage#getRelease_Changes()
	 * @model unique="false"
	 * @generated
	 */
	int getChanges();

	/**
	 * Sets the value of the '{@link fudaban.egov.gima.model.Release#getChanges <em>Changes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Changes</em>' attribute.
	 * @see #getChanges()
	 * @generated
	 */
	void setChanges(int value);

	/**
	 * Returns the value of the '<em><b>Deletions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 削除.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Deletions</em>' attribute.
	 * @see #setDeletions(int)
	 * @see fudaban.egov.gima.model.GimaPackage#getRelease_Deletions()
	 * @model unique="false"
	 * @generated
	 */
	int getDeletions();

	/**
	 * Sets the value of the '{@link fudaban.egov.gima.model.Release#getDeletions <em>Deletions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Deletions</em>' attribute.
	 * @see #getDeletions()
	 * @generated
	 */
	void setDeletions(int value);

	/**
	 * Returns the value of the '<em><b>Adoptions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 引取り: the service holds the target already; nothing is sent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Adoptions</em>' attribute.
	 * @see #setAdoptions(int)
	 * @see fudaban.egov.gima.model.GimaPackage#getRelease_Adoptions()
	 * @model unique="false"
	 * @generated
	 */
	int getAdoptions();

	/**
	 * Sets the value of the '{@link fudaban.egov.gima.model.Release#getAdoptions <em>Adoptions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Adoptions</em>' attribute.
	 * @see #getAdoptions()
	 * @generated
	 */
	void setAdoptions(int value);

	/**
	 * Returns the value of the '<em><b>Exceeded</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Which limit was exceeded, as the profile names it: deleted or changed; null when none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Exceeded</em>' attribute.
	 * @see #setExceeded(String)
	 * @see fudaban.egov.gima.model.GimaPackage#getRelease_Exceeded()
	 * @model unique="false"
	 * @generated
	 */
	String getExceeded();

	/**
	 * Sets the value of the '{@link fudaban.egov.gima.model.Release#getExceeded <em>Exceeded</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Exceeded</em>' attribute.
	 * @see #getExceeded()
	 * @generated
	 */
	void setExceeded(String value);

	/**
	 * Returns the value of the '<em><b>Exceeded Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Why it goes on although a limit was exceeded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Exceeded Reason</em>' attribute.
	 * @see #setExceededReason(String)
	 * @see fudaban.egov.gima.model.GimaPackage#getRelease_ExceededReason()
	 * @model unique="false"
	 * @generated
	 */
	String getExceededReason();

	/**
	 * Sets the value of the '{@link fudaban.egov.gima.model.Release#getExceededReason <em>Exceeded Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Exceeded Reason</em>' attribute.
	 * @see #getExceededReason()
	 * @generated
	 */
	void setExceededReason(String value);

	/**
	 * Returns the value of the '<em><b>Withdrawn Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Why it was withdrawn.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Withdrawn Reason</em>' attribute.
	 * @see #setWithdrawnReason(String)
	 * @see fudaban.egov.gima.model.GimaPackage#getRelease_WithdrawnReason()
	 * @model unique="false"
	 * @generated
	 */
	String getWithdrawnReason();

	/**
	 * Sets the value of the '{@link fudaban.egov.gima.model.Release#getWithdrawnReason <em>Withdrawn Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Withdrawn Reason</em>' attribute.
	 * @see #getWithdrawnReason()
	 * @generated
	 */
	void setWithdrawnReason(String value);

	/**
	 * Returns the value of the '<em><b>Folder</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Folder the files were built in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Folder</em>' attribute.
	 * @see #setFolder(String)
	 * @see fudaban.egov.gima.model.GimaPackage#getRelease_Folder()
	 * @model unique="false"
	 * @generated
	 */
	String getFolder();

	/**
	 * Sets the value of the '{@link fudaban.egov.gima.model.Release#getFolder <em>Folder</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Folder</em>' attribute.
	 * @see #getFolder()
	 * @generated
	 */
	void setFolder(String value);

	/**
	 * Returns the value of the '<em><b>Sent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Lines that were sent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sent</em>' attribute.
	 * @see #setSent(int)
	 * @see fudaban.egov.gima.model.GimaPackage#getRelease_Sent()
	 * @model unique="false"
	 * @generated
	 */
	int getSent();

	/**
	 * Sets the value of the '{@link fudaban.egov.gima.model.Release#getSent <em>Sent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sent</em>' attribute.
	 * @see #getSent()
	 * @generated
	 */
	void setSent(int value);

	/**
	 * Returns the value of the '<em><b>Accepted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Lines the service accepted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Accepted</em>' attribute.
	 * @see #setAccepted(int)
	 * @see fudaban.egov.gima.model.GimaPackage#getRelease_Accepted()
	 * @model unique="false"
	 * @generated
	 */
	int getAccepted();

	/**
	 * Sets the value of the '{@link fudaban.egov.gima.model.Release#getAccepted <em>Accepted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Accepted</em>' attribute.
	 * @see #getAccepted()
	 * @generated
	 */
	void setAccepted(int value);

	/**
	 * Returns the value of the '<em><b>Failed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Lines the service refused.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Failed</em>' attribute.
	 * @see #setFailed(int)
	 * @see fudaban.egov.gima.model.GimaPackage#getRelease_Failed()
	 * @model unique="false"
	 * @generated
	 */
	int getFailed();

	/**
	 * Sets the value of the '{@link fudaban.egov.gima.model.Release#getFailed <em>Failed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Failed</em>' attribute.
	 * @see #getFailed()
	 * @generated
	 */
	void setFailed(int value);

} // Release
