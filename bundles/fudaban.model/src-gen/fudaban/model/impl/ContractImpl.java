/**
 */
package fudaban.model.impl;

import fudaban.model.Contract;
import fudaban.model.ContractPerson;
import fudaban.model.Deliverable;
import fudaban.model.DesignatedDay;
import fudaban.model.Interval;
import fudaban.model.LentPaper;
import fudaban.model.ModelPackage;
import fudaban.model.ProtectedKind;
import fudaban.model.WorkRow;

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
 * An implementation of the model object '<em><b>Contract</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link fudaban.model.impl.ContractImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link fudaban.model.impl.ContractImpl#getContractNumber <em>Contract Number</em>}</li>
 *   <li>{@link fudaban.model.impl.ContractImpl#getActiveNumber <em>Active Number</em>}</li>
 *   <li>{@link fudaban.model.impl.ContractImpl#getEdition <em>Edition</em>}</li>
 *   <li>{@link fudaban.model.impl.ContractImpl#getValidFrom <em>Valid From</em>}</li>
 *   <li>{@link fudaban.model.impl.ContractImpl#getValidTo <em>Valid To</em>}</li>
 *   <li>{@link fudaban.model.impl.ContractImpl#getHandoverFrom <em>Handover From</em>}</li>
 *   <li>{@link fudaban.model.impl.ContractImpl#getPlace <em>Place</em>}</li>
 *   <li>{@link fudaban.model.impl.ContractImpl#getStaff <em>Staff</em>}</li>
 *   <li>{@link fudaban.model.impl.ContractImpl#getHours <em>Hours</em>}</li>
 *   <li>{@link fudaban.model.impl.ContractImpl#getDesignatedDays <em>Designated Days</em>}</li>
 *   <li>{@link fudaban.model.impl.ContractImpl#getRows <em>Rows</em>}</li>
 *   <li>{@link fudaban.model.impl.ContractImpl#getDeliverables <em>Deliverables</em>}</li>
 *   <li>{@link fudaban.model.impl.ContractImpl#getProtectedKinds <em>Protected Kinds</em>}</li>
 *   <li>{@link fudaban.model.impl.ContractImpl#getLentPapers <em>Lent Papers</em>}</li>
 *   <li>{@link fudaban.model.impl.ContractImpl#getPeople <em>People</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ContractImpl extends RecordImpl implements Contract {
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
	 * The default value of the '{@link #getContractNumber() <em>Contract Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContractNumber()
	 * @generated
	 * @ordered
	 */
	protected static final String CONTRACT_NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getContractNumber() <em>Contract Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContractNumber()
	 * @generated
	 * @ordered
	 */
	protected String contractNumber = CONTRACT_NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getActiveNumber() <em>Active Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActiveNumber()
	 * @generated
	 * @ordered
	 */
	protected static final String ACTIVE_NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getActiveNumber() <em>Active Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActiveNumber()
	 * @generated
	 * @ordered
	 */
	protected String activeNumber = ACTIVE_NUMBER_EDEFAULT;

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
	 * The default value of the '{@link #getHandoverFrom() <em>Handover From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHandoverFrom()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate HANDOVER_FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHandoverFrom() <em>Handover From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHandoverFrom()
	 * @generated
	 * @ordered
	 */
	protected LocalDate handoverFrom = HANDOVER_FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getPlace() <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlace()
	 * @generated
	 * @ordered
	 */
	protected static final String PLACE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPlace() <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlace()
	 * @generated
	 * @ordered
	 */
	protected String place = PLACE_EDEFAULT;

	/**
	 * The default value of the '{@link #getStaff() <em>Staff</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStaff()
	 * @generated
	 * @ordered
	 */
	protected static final int STAFF_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getStaff() <em>Staff</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStaff()
	 * @generated
	 * @ordered
	 */
	protected int staff = STAFF_EDEFAULT;

	/**
	 * The cached value of the '{@link #getHours() <em>Hours</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHours()
	 * @generated
	 * @ordered
	 */
	protected EList<Interval> hours;

	/**
	 * The cached value of the '{@link #getDesignatedDays() <em>Designated Days</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDesignatedDays()
	 * @generated
	 * @ordered
	 */
	protected EList<DesignatedDay> designatedDays;

	/**
	 * The cached value of the '{@link #getRows() <em>Rows</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRows()
	 * @generated
	 * @ordered
	 */
	protected EList<WorkRow> rows;

	/**
	 * The cached value of the '{@link #getDeliverables() <em>Deliverables</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeliverables()
	 * @generated
	 * @ordered
	 */
	protected EList<Deliverable> deliverables;

	/**
	 * The cached value of the '{@link #getProtectedKinds() <em>Protected Kinds</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProtectedKinds()
	 * @generated
	 * @ordered
	 */
	protected EList<ProtectedKind> protectedKinds;

	/**
	 * The cached value of the '{@link #getLentPapers() <em>Lent Papers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLentPapers()
	 * @generated
	 * @ordered
	 */
	protected EList<LentPaper> lentPapers;

	/**
	 * The cached value of the '{@link #getPeople() <em>People</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeople()
	 * @generated
	 * @ordered
	 */
	protected EList<ContractPerson> people;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ContractImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.CONTRACT;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONTRACT__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getContractNumber() {
		return contractNumber;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContractNumber(String newContractNumber) {
		String oldContractNumber = contractNumber;
		contractNumber = newContractNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONTRACT__CONTRACT_NUMBER, oldContractNumber, contractNumber));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getActiveNumber() {
		return activeNumber;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setActiveNumber(String newActiveNumber) {
		String oldActiveNumber = activeNumber;
		activeNumber = newActiveNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONTRACT__ACTIVE_NUMBER, oldActiveNumber, activeNumber));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONTRACT__EDITION, oldEdition, edition));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONTRACT__VALID_FROM, oldValidFrom, validFrom));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONTRACT__VALID_TO, oldValidTo, validTo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getHandoverFrom() {
		return handoverFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHandoverFrom(LocalDate newHandoverFrom) {
		LocalDate oldHandoverFrom = handoverFrom;
		handoverFrom = newHandoverFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONTRACT__HANDOVER_FROM, oldHandoverFrom, handoverFrom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPlace() {
		return place;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlace(String newPlace) {
		String oldPlace = place;
		place = newPlace;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONTRACT__PLACE, oldPlace, place));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getStaff() {
		return staff;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStaff(int newStaff) {
		int oldStaff = staff;
		staff = newStaff;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONTRACT__STAFF, oldStaff, staff));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Interval> getHours() {
		if (hours == null) {
			hours = new EObjectContainmentEList<Interval>(Interval.class, this, ModelPackage.CONTRACT__HOURS);
		}
		return hours;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DesignatedDay> getDesignatedDays() {
		if (designatedDays == null) {
			designatedDays = new EObjectContainmentEList<DesignatedDay>(DesignatedDay.class, this, ModelPackage.CONTRACT__DESIGNATED_DAYS);
		}
		return designatedDays;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<WorkRow> getRows() {
		if (rows == null) {
			rows = new EObjectContainmentEList<WorkRow>(WorkRow.class, this, ModelPackage.CONTRACT__ROWS);
		}
		return rows;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Deliverable> getDeliverables() {
		if (deliverables == null) {
			deliverables = new EObjectContainmentEList<Deliverable>(Deliverable.class, this, ModelPackage.CONTRACT__DELIVERABLES);
		}
		return deliverables;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ProtectedKind> getProtectedKinds() {
		if (protectedKinds == null) {
			protectedKinds = new EObjectContainmentEList<ProtectedKind>(ProtectedKind.class, this, ModelPackage.CONTRACT__PROTECTED_KINDS);
		}
		return protectedKinds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<LentPaper> getLentPapers() {
		if (lentPapers == null) {
			lentPapers = new EObjectContainmentEList<LentPaper>(LentPaper.class, this, ModelPackage.CONTRACT__LENT_PAPERS);
		}
		return lentPapers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ContractPerson> getPeople() {
		if (people == null) {
			people = new EObjectContainmentEList<ContractPerson>(ContractPerson.class, this, ModelPackage.CONTRACT__PEOPLE);
		}
		return people;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.CONTRACT__HOURS:
				return ((InternalEList<?>)getHours()).basicRemove(otherEnd, msgs);
			case ModelPackage.CONTRACT__DESIGNATED_DAYS:
				return ((InternalEList<?>)getDesignatedDays()).basicRemove(otherEnd, msgs);
			case ModelPackage.CONTRACT__ROWS:
				return ((InternalEList<?>)getRows()).basicRemove(otherEnd, msgs);
			case ModelPackage.CONTRACT__DELIVERABLES:
				return ((InternalEList<?>)getDeliverables()).basicRemove(otherEnd, msgs);
			case ModelPackage.CONTRACT__PROTECTED_KINDS:
				return ((InternalEList<?>)getProtectedKinds()).basicRemove(otherEnd, msgs);
			case ModelPackage.CONTRACT__LENT_PAPERS:
				return ((InternalEList<?>)getLentPapers()).basicRemove(otherEnd, msgs);
			case ModelPackage.CONTRACT__PEOPLE:
				return ((InternalEList<?>)getPeople()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.CONTRACT__TITLE:
				return getTitle();
			case ModelPackage.CONTRACT__CONTRACT_NUMBER:
				return getContractNumber();
			case ModelPackage.CONTRACT__ACTIVE_NUMBER:
				return getActiveNumber();
			case ModelPackage.CONTRACT__EDITION:
				return getEdition();
			case ModelPackage.CONTRACT__VALID_FROM:
				return getValidFrom();
			case ModelPackage.CONTRACT__VALID_TO:
				return getValidTo();
			case ModelPackage.CONTRACT__HANDOVER_FROM:
				return getHandoverFrom();
			case ModelPackage.CONTRACT__PLACE:
				return getPlace();
			case ModelPackage.CONTRACT__STAFF:
				return getStaff();
			case ModelPackage.CONTRACT__HOURS:
				return getHours();
			case ModelPackage.CONTRACT__DESIGNATED_DAYS:
				return getDesignatedDays();
			case ModelPackage.CONTRACT__ROWS:
				return getRows();
			case ModelPackage.CONTRACT__DELIVERABLES:
				return getDeliverables();
			case ModelPackage.CONTRACT__PROTECTED_KINDS:
				return getProtectedKinds();
			case ModelPackage.CONTRACT__LENT_PAPERS:
				return getLentPapers();
			case ModelPackage.CONTRACT__PEOPLE:
				return getPeople();
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
			case ModelPackage.CONTRACT__TITLE:
				setTitle((String)newValue);
				return;
			case ModelPackage.CONTRACT__CONTRACT_NUMBER:
				setContractNumber((String)newValue);
				return;
			case ModelPackage.CONTRACT__ACTIVE_NUMBER:
				setActiveNumber((String)newValue);
				return;
			case ModelPackage.CONTRACT__EDITION:
				setEdition((Integer)newValue);
				return;
			case ModelPackage.CONTRACT__VALID_FROM:
				setValidFrom((LocalDate)newValue);
				return;
			case ModelPackage.CONTRACT__VALID_TO:
				setValidTo((LocalDate)newValue);
				return;
			case ModelPackage.CONTRACT__HANDOVER_FROM:
				setHandoverFrom((LocalDate)newValue);
				return;
			case ModelPackage.CONTRACT__PLACE:
				setPlace((String)newValue);
				return;
			case ModelPackage.CONTRACT__STAFF:
				setStaff((Integer)newValue);
				return;
			case ModelPackage.CONTRACT__HOURS:
				getHours().clear();
				getHours().addAll((Collection<? extends Interval>)newValue);
				return;
			case ModelPackage.CONTRACT__DESIGNATED_DAYS:
				getDesignatedDays().clear();
				getDesignatedDays().addAll((Collection<? extends DesignatedDay>)newValue);
				return;
			case ModelPackage.CONTRACT__ROWS:
				getRows().clear();
				getRows().addAll((Collection<? extends WorkRow>)newValue);
				return;
			case ModelPackage.CONTRACT__DELIVERABLES:
				getDeliverables().clear();
				getDeliverables().addAll((Collection<? extends Deliverable>)newValue);
				return;
			case ModelPackage.CONTRACT__PROTECTED_KINDS:
				getProtectedKinds().clear();
				getProtectedKinds().addAll((Collection<? extends ProtectedKind>)newValue);
				return;
			case ModelPackage.CONTRACT__LENT_PAPERS:
				getLentPapers().clear();
				getLentPapers().addAll((Collection<? extends LentPaper>)newValue);
				return;
			case ModelPackage.CONTRACT__PEOPLE:
				getPeople().clear();
				getPeople().addAll((Collection<? extends ContractPerson>)newValue);
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
			case ModelPackage.CONTRACT__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case ModelPackage.CONTRACT__CONTRACT_NUMBER:
				setContractNumber(CONTRACT_NUMBER_EDEFAULT);
				return;
			case ModelPackage.CONTRACT__ACTIVE_NUMBER:
				setActiveNumber(ACTIVE_NUMBER_EDEFAULT);
				return;
			case ModelPackage.CONTRACT__EDITION:
				setEdition(EDITION_EDEFAULT);
				return;
			case ModelPackage.CONTRACT__VALID_FROM:
				setValidFrom(VALID_FROM_EDEFAULT);
				return;
			case ModelPackage.CONTRACT__VALID_TO:
				setValidTo(VALID_TO_EDEFAULT);
				return;
			case ModelPackage.CONTRACT__HANDOVER_FROM:
				setHandoverFrom(HANDOVER_FROM_EDEFAULT);
				return;
			case ModelPackage.CONTRACT__PLACE:
				setPlace(PLACE_EDEFAULT);
				return;
			case ModelPackage.CONTRACT__STAFF:
				setStaff(STAFF_EDEFAULT);
				return;
			case ModelPackage.CONTRACT__HOURS:
				getHours().clear();
				return;
			case ModelPackage.CONTRACT__DESIGNATED_DAYS:
				getDesignatedDays().clear();
				return;
			case ModelPackage.CONTRACT__ROWS:
				getRows().clear();
				return;
			case ModelPackage.CONTRACT__DELIVERABLES:
				getDeliverables().clear();
				return;
			case ModelPackage.CONTRACT__PROTECTED_KINDS:
				getProtectedKinds().clear();
				return;
			case ModelPackage.CONTRACT__LENT_PAPERS:
				getLentPapers().clear();
				return;
			case ModelPackage.CONTRACT__PEOPLE:
				getPeople().clear();
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
			case ModelPackage.CONTRACT__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case ModelPackage.CONTRACT__CONTRACT_NUMBER:
				return CONTRACT_NUMBER_EDEFAULT == null ? contractNumber != null : !CONTRACT_NUMBER_EDEFAULT.equals(contractNumber);
			case ModelPackage.CONTRACT__ACTIVE_NUMBER:
				return ACTIVE_NUMBER_EDEFAULT == null ? activeNumber != null : !ACTIVE_NUMBER_EDEFAULT.equals(activeNumber);
			case ModelPackage.CONTRACT__EDITION:
				return edition != EDITION_EDEFAULT;
			case ModelPackage.CONTRACT__VALID_FROM:
				return VALID_FROM_EDEFAULT == null ? validFrom != null : !VALID_FROM_EDEFAULT.equals(validFrom);
			case ModelPackage.CONTRACT__VALID_TO:
				return VALID_TO_EDEFAULT == null ? validTo != null : !VALID_TO_EDEFAULT.equals(validTo);
			case ModelPackage.CONTRACT__HANDOVER_FROM:
				return HANDOVER_FROM_EDEFAULT == null ? handoverFrom != null : !HANDOVER_FROM_EDEFAULT.equals(handoverFrom);
			case ModelPackage.CONTRACT__PLACE:
				return PLACE_EDEFAULT == null ? place != null : !PLACE_EDEFAULT.equals(place);
			case ModelPackage.CONTRACT__STAFF:
				return staff != STAFF_EDEFAULT;
			case ModelPackage.CONTRACT__HOURS:
				return hours != null && !hours.isEmpty();
			case ModelPackage.CONTRACT__DESIGNATED_DAYS:
				return designatedDays != null && !designatedDays.isEmpty();
			case ModelPackage.CONTRACT__ROWS:
				return rows != null && !rows.isEmpty();
			case ModelPackage.CONTRACT__DELIVERABLES:
				return deliverables != null && !deliverables.isEmpty();
			case ModelPackage.CONTRACT__PROTECTED_KINDS:
				return protectedKinds != null && !protectedKinds.isEmpty();
			case ModelPackage.CONTRACT__LENT_PAPERS:
				return lentPapers != null && !lentPapers.isEmpty();
			case ModelPackage.CONTRACT__PEOPLE:
				return people != null && !people.isEmpty();
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
		result.append(" (title: ");
		result.append(title);
		result.append(", contractNumber: ");
		result.append(contractNumber);
		result.append(", activeNumber: ");
		result.append(activeNumber);
		result.append(", edition: ");
		result.append(edition);
		result.append(", validFrom: ");
		result.append(validFrom);
		result.append(", validTo: ");
		result.append(validTo);
		result.append(", handoverFrom: ");
		result.append(handoverFrom);
		result.append(", place: ");
		result.append(place);
		result.append(", staff: ");
		result.append(staff);
		result.append(')');
		return result.toString();
	}

} //ContractImpl
