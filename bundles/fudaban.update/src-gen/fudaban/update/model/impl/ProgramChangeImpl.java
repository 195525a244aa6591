/**
 */
package fudaban.update.model.impl;

import fudaban.model.impl.RecordImpl;

import fudaban.update.model.ChangeKind;
import fudaban.update.model.ChangeState;
import fudaban.update.model.ProgramChange;
import fudaban.update.model.UpdatePackage;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Program Change</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link fudaban.update.model.impl.ProgramChangeImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link fudaban.update.model.impl.ProgramChangeImpl#getState <em>State</em>}</li>
 *   <li>{@link fudaban.update.model.impl.ProgramChangeImpl#getSite <em>Site</em>}</li>
 *   <li>{@link fudaban.update.model.impl.ProgramChangeImpl#getEdition <em>Edition</em>}</li>
 *   <li>{@link fudaban.update.model.impl.ProgramChangeImpl#getPrevious <em>Previous</em>}</li>
 *   <li>{@link fudaban.update.model.impl.ProgramChangeImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link fudaban.update.model.impl.ProgramChangeImpl#getChanges <em>Changes</em>}</li>
 *   <li>{@link fudaban.update.model.impl.ProgramChangeImpl#getManifest <em>Manifest</em>}</li>
 *   <li>{@link fudaban.update.model.impl.ProgramChangeImpl#getSigner <em>Signer</em>}</li>
 *   <li>{@link fudaban.update.model.impl.ProgramChangeImpl#getParts <em>Parts</em>}</li>
 *   <li>{@link fudaban.update.model.impl.ProgramChangeImpl#getSchemas <em>Schemas</em>}</li>
 *   <li>{@link fudaban.update.model.impl.ProgramChangeImpl#getBackup <em>Backup</em>}</li>
 *   <li>{@link fudaban.update.model.impl.ProgramChangeImpl#getRow <em>Row</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProgramChangeImpl extends RecordImpl implements ProgramChange {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final ChangeKind KIND_EDEFAULT = ChangeKind.INSTALL;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected ChangeKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final ChangeState STATE_EDEFAULT = ChangeState.PLANNED;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected ChangeState state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSite() <em>Site</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSite()
	 * @generated
	 * @ordered
	 */
	protected static final String SITE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSite() <em>Site</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSite()
	 * @generated
	 * @ordered
	 */
	protected String site = SITE_EDEFAULT;

	/**
	 * The default value of the '{@link #getEdition() <em>Edition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEdition()
	 * @generated
	 * @ordered
	 */
	protected static final int EDITION_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getEdition() <em>Edition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEdition()
	 * @generated
	 * @ordered
	 */
	protected int edition = EDITION_EDEFAULT;

	/**
	 * The default value of the '{@link #getPrevious() <em>Previous</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrevious()
	 * @generated
	 * @ordered
	 */
	protected static final int PREVIOUS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getPrevious() <em>Previous</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrevious()
	 * @generated
	 * @ordered
	 */
	protected int previous = PREVIOUS_EDEFAULT;

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
	 * The default value of the '{@link #getChanges() <em>Changes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChanges()
	 * @generated
	 * @ordered
	 */
	protected static final String CHANGES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getChanges() <em>Changes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChanges()
	 * @generated
	 * @ordered
	 */
	protected String changes = CHANGES_EDEFAULT;

	/**
	 * The default value of the '{@link #getManifest() <em>Manifest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getManifest()
	 * @generated
	 * @ordered
	 */
	protected static final String MANIFEST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getManifest() <em>Manifest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getManifest()
	 * @generated
	 * @ordered
	 */
	protected String manifest = MANIFEST_EDEFAULT;

	/**
	 * The default value of the '{@link #getSigner() <em>Signer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSigner()
	 * @generated
	 * @ordered
	 */
	protected static final String SIGNER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSigner() <em>Signer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSigner()
	 * @generated
	 * @ordered
	 */
	protected String signer = SIGNER_EDEFAULT;

	/**
	 * The default value of the '{@link #getParts() <em>Parts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParts()
	 * @generated
	 * @ordered
	 */
	protected static final String PARTS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getParts() <em>Parts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParts()
	 * @generated
	 * @ordered
	 */
	protected String parts = PARTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getSchemas() <em>Schemas</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSchemas()
	 * @generated
	 * @ordered
	 */
	protected static final String SCHEMAS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSchemas() <em>Schemas</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSchemas()
	 * @generated
	 * @ordered
	 */
	protected String schemas = SCHEMAS_EDEFAULT;

	/**
	 * The default value of the '{@link #getBackup() <em>Backup</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBackup()
	 * @generated
	 * @ordered
	 */
	protected static final String BACKUP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBackup() <em>Backup</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBackup()
	 * @generated
	 * @ordered
	 */
	protected String backup = BACKUP_EDEFAULT;

	/**
	 * The default value of the '{@link #getRow() <em>Row</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRow()
	 * @generated
	 * @ordered
	 */
	protected static final String ROW_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRow() <em>Row</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRow()
	 * @generated
	 * @ordered
	 */
	protected String row = ROW_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ProgramChangeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return UpdatePackage.Literals.PROGRAM_CHANGE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ChangeKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(ChangeKind newKind) {
		ChangeKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UpdatePackage.PROGRAM_CHANGE__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ChangeState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(ChangeState newState) {
		ChangeState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UpdatePackage.PROGRAM_CHANGE__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSite() {
		return site;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSite(String newSite) {
		String oldSite = site;
		site = newSite;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UpdatePackage.PROGRAM_CHANGE__SITE, oldSite, site));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getEdition() {
		return edition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEdition(int newEdition) {
		int oldEdition = edition;
		edition = newEdition;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UpdatePackage.PROGRAM_CHANGE__EDITION, oldEdition, edition));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPrevious() {
		return previous;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrevious(int newPrevious) {
		int oldPrevious = previous;
		previous = newPrevious;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UpdatePackage.PROGRAM_CHANGE__PREVIOUS, oldPrevious, previous));
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
			eNotify(new ENotificationImpl(this, Notification.SET, UpdatePackage.PROGRAM_CHANGE__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getChanges() {
		return changes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChanges(String newChanges) {
		String oldChanges = changes;
		changes = newChanges;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UpdatePackage.PROGRAM_CHANGE__CHANGES, oldChanges, changes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getManifest() {
		return manifest;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setManifest(String newManifest) {
		String oldManifest = manifest;
		manifest = newManifest;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UpdatePackage.PROGRAM_CHANGE__MANIFEST, oldManifest, manifest));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSigner() {
		return signer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSigner(String newSigner) {
		String oldSigner = signer;
		signer = newSigner;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UpdatePackage.PROGRAM_CHANGE__SIGNER, oldSigner, signer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getParts() {
		return parts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParts(String newParts) {
		String oldParts = parts;
		parts = newParts;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UpdatePackage.PROGRAM_CHANGE__PARTS, oldParts, parts));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSchemas() {
		return schemas;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSchemas(String newSchemas) {
		String oldSchemas = schemas;
		schemas = newSchemas;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UpdatePackage.PROGRAM_CHANGE__SCHEMAS, oldSchemas, schemas));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBackup() {
		return backup;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBackup(String newBackup) {
		String oldBackup = backup;
		backup = newBackup;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UpdatePackage.PROGRAM_CHANGE__BACKUP, oldBackup, backup));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRow() {
		return row;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRow(String newRow) {
		String oldRow = row;
		row = newRow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UpdatePackage.PROGRAM_CHANGE__ROW, oldRow, row));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case UpdatePackage.PROGRAM_CHANGE__KIND:
				return getKind();
			case UpdatePackage.PROGRAM_CHANGE__STATE:
				return getState();
			case UpdatePackage.PROGRAM_CHANGE__SITE:
				return getSite();
			case UpdatePackage.PROGRAM_CHANGE__EDITION:
				return getEdition();
			case UpdatePackage.PROGRAM_CHANGE__PREVIOUS:
				return getPrevious();
			case UpdatePackage.PROGRAM_CHANGE__TITLE:
				return getTitle();
			case UpdatePackage.PROGRAM_CHANGE__CHANGES:
				return getChanges();
			case UpdatePackage.PROGRAM_CHANGE__MANIFEST:
				return getManifest();
			case UpdatePackage.PROGRAM_CHANGE__SIGNER:
				return getSigner();
			case UpdatePackage.PROGRAM_CHANGE__PARTS:
				return getParts();
			case UpdatePackage.PROGRAM_CHANGE__SCHEMAS:
				return getSchemas();
			case UpdatePackage.PROGRAM_CHANGE__BACKUP:
				return getBackup();
			case UpdatePackage.PROGRAM_CHANGE__ROW:
				return getRow();
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
			case UpdatePackage.PROGRAM_CHANGE__KIND:
				setKind((ChangeKind)newValue);
				return;
			case UpdatePackage.PROGRAM_CHANGE__STATE:
				setState((ChangeState)newValue);
				return;
			case UpdatePackage.PROGRAM_CHANGE__SITE:
				setSite((String)newValue);
				return;
			case UpdatePackage.PROGRAM_CHANGE__EDITION:
				setEdition((Integer)newValue);
				return;
			case UpdatePackage.PROGRAM_CHANGE__PREVIOUS:
				setPrevious((Integer)newValue);
				return;
			case UpdatePackage.PROGRAM_CHANGE__TITLE:
				setTitle((String)newValue);
				return;
			case UpdatePackage.PROGRAM_CHANGE__CHANGES:
				setChanges((String)newValue);
				return;
			case UpdatePackage.PROGRAM_CHANGE__MANIFEST:
				setManifest((String)newValue);
				return;
			case UpdatePackage.PROGRAM_CHANGE__SIGNER:
				setSigner((String)newValue);
				return;
			case UpdatePackage.PROGRAM_CHANGE__PARTS:
				setParts((String)newValue);
				return;
			case UpdatePackage.PROGRAM_CHANGE__SCHEMAS:
				setSchemas((String)newValue);
				return;
			case UpdatePackage.PROGRAM_CHANGE__BACKUP:
				setBackup((String)newValue);
				return;
			case UpdatePackage.PROGRAM_CHANGE__ROW:
				setRow((String)newValue);
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
			case UpdatePackage.PROGRAM_CHANGE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case UpdatePackage.PROGRAM_CHANGE__STATE:
				setState(STATE_EDEFAULT);
				return;
			case UpdatePackage.PROGRAM_CHANGE__SITE:
				setSite(SITE_EDEFAULT);
				return;
			case UpdatePackage.PROGRAM_CHANGE__EDITION:
				setEdition(EDITION_EDEFAULT);
				return;
			case UpdatePackage.PROGRAM_CHANGE__PREVIOUS:
				setPrevious(PREVIOUS_EDEFAULT);
				return;
			case UpdatePackage.PROGRAM_CHANGE__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case UpdatePackage.PROGRAM_CHANGE__CHANGES:
				setChanges(CHANGES_EDEFAULT);
				return;
			case UpdatePackage.PROGRAM_CHANGE__MANIFEST:
				setManifest(MANIFEST_EDEFAULT);
				return;
			case UpdatePackage.PROGRAM_CHANGE__SIGNER:
				setSigner(SIGNER_EDEFAULT);
				return;
			case UpdatePackage.PROGRAM_CHANGE__PARTS:
				setParts(PARTS_EDEFAULT);
				return;
			case UpdatePackage.PROGRAM_CHANGE__SCHEMAS:
				setSchemas(SCHEMAS_EDEFAULT);
				return;
			case UpdatePackage.PROGRAM_CHANGE__BACKUP:
				setBackup(BACKUP_EDEFAULT);
				return;
			case UpdatePackage.PROGRAM_CHANGE__ROW:
				setRow(ROW_EDEFAULT);
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
			case UpdatePackage.PROGRAM_CHANGE__KIND:
				return kind != KIND_EDEFAULT;
			case UpdatePackage.PROGRAM_CHANGE__STATE:
				return state != STATE_EDEFAULT;
			case UpdatePackage.PROGRAM_CHANGE__SITE:
				return SITE_EDEFAULT == null ? site != null : !SITE_EDEFAULT.equals(site);
			case UpdatePackage.PROGRAM_CHANGE__EDITION:
				return edition != EDITION_EDEFAULT;
			case UpdatePackage.PROGRAM_CHANGE__PREVIOUS:
				return previous != PREVIOUS_EDEFAULT;
			case UpdatePackage.PROGRAM_CHANGE__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case UpdatePackage.PROGRAM_CHANGE__CHANGES:
				return CHANGES_EDEFAULT == null ? changes != null : !CHANGES_EDEFAULT.equals(changes);
			case UpdatePackage.PROGRAM_CHANGE__MANIFEST:
				return MANIFEST_EDEFAULT == null ? manifest != null : !MANIFEST_EDEFAULT.equals(manifest);
			case UpdatePackage.PROGRAM_CHANGE__SIGNER:
				return SIGNER_EDEFAULT == null ? signer != null : !SIGNER_EDEFAULT.equals(signer);
			case UpdatePackage.PROGRAM_CHANGE__PARTS:
				return PARTS_EDEFAULT == null ? parts != null : !PARTS_EDEFAULT.equals(parts);
			case UpdatePackage.PROGRAM_CHANGE__SCHEMAS:
				return SCHEMAS_EDEFAULT == null ? schemas != null : !SCHEMAS_EDEFAULT.equals(schemas);
			case UpdatePackage.PROGRAM_CHANGE__BACKUP:
				return BACKUP_EDEFAULT == null ? backup != null : !BACKUP_EDEFAULT.equals(backup);
			case UpdatePackage.PROGRAM_CHANGE__ROW:
				return ROW_EDEFAULT == null ? row != null : !ROW_EDEFAULT.equals(row);
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
		result.append(" (kind: ");
		result.append(kind);
		result.append(", state: ");
		result.append(state);
		result.append(", site: ");
		result.append(site);
		result.append(", edition: ");
		result.append(edition);
		result.append(", previous: ");
		result.append(previous);
		result.append(", title: ");
		result.append(title);
		result.append(", changes: ");
		result.append(changes);
		result.append(", manifest: ");
		result.append(manifest);
		result.append(", signer: ");
		result.append(signer);
		result.append(", parts: ");
		result.append(parts);
		result.append(", schemas: ");
		result.append(schemas);
		result.append(", backup: ");
		result.append(backup);
		result.append(", row: ");
		result.append(row);
		result.append(')');
		return result.toString();
	}

} //ProgramChangeImpl
