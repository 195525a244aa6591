/**
 */
package fudaban.issuance.delivery.model.impl;

import fudaban.issuance.delivery.model.DeliveryPackage;
import fudaban.issuance.delivery.model.Parcel;
import fudaban.issuance.delivery.model.ParcelState;

import fudaban.model.impl.RecordImpl;

import java.time.Instant;
import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Parcel</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link fudaban.issuance.delivery.model.impl.ParcelImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.impl.ParcelImpl#getState <em>State</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.impl.ParcelImpl#getDestination <em>Destination</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.impl.ParcelImpl#getBag <em>Bag</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.impl.ParcelImpl#getTracking <em>Tracking</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.impl.ParcelImpl#getMethod <em>Method</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.impl.ParcelImpl#getMade <em>Made</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.impl.ParcelImpl#getSize <em>Size</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.impl.ParcelImpl#getActiveFrom <em>Active From</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.impl.ParcelImpl#getSealedOn <em>Sealed On</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.impl.ParcelImpl#getPostedOn <em>Posted On</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.impl.ParcelImpl#getDue <em>Due</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.impl.ParcelImpl#getReceivedOn <em>Received On</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.impl.ParcelImpl#getReceiver <em>Receiver</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.impl.ParcelImpl#getScan <em>Scan</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.impl.ParcelImpl#getRemark <em>Remark</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.impl.ParcelImpl#getReminders <em>Reminders</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.impl.ParcelImpl#getRemindedOn <em>Reminded On</em>}</li>
 *   <li>{@link fudaban.issuance.delivery.model.impl.ParcelImpl#getPhotos <em>Photos</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ParcelImpl extends RecordImpl implements Parcel {
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
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final ParcelState STATE_EDEFAULT = ParcelState.PREPARING;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected ParcelState state = STATE_EDEFAULT;

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
	 * The default value of the '{@link #getBag() <em>Bag</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBag()
	 * @generated
	 * @ordered
	 */
	protected static final String BAG_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBag() <em>Bag</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBag()
	 * @generated
	 * @ordered
	 */
	protected String bag = BAG_EDEFAULT;

	/**
	 * The default value of the '{@link #getTracking() <em>Tracking</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTracking()
	 * @generated
	 * @ordered
	 */
	protected static final String TRACKING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTracking() <em>Tracking</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTracking()
	 * @generated
	 * @ordered
	 */
	protected String tracking = TRACKING_EDEFAULT;

	/**
	 * The default value of the '{@link #getMethod() <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethod()
	 * @generated
	 * @ordered
	 */
	protected static final String METHOD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMethod() <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethod()
	 * @generated
	 * @ordered
	 */
	protected String method = METHOD_EDEFAULT;

	/**
	 * The default value of the '{@link #getMade() <em>Made</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMade()
	 * @generated
	 * @ordered
	 */
	protected static final Instant MADE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMade() <em>Made</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMade()
	 * @generated
	 * @ordered
	 */
	protected Instant made = MADE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSize() <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected static final int SIZE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getSize() <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected int size = SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #getActiveFrom() <em>Active From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActiveFrom()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate ACTIVE_FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getActiveFrom() <em>Active From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActiveFrom()
	 * @generated
	 * @ordered
	 */
	protected LocalDate activeFrom = ACTIVE_FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getSealedOn() <em>Sealed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSealedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate SEALED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSealedOn() <em>Sealed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSealedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate sealedOn = SEALED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getPostedOn() <em>Posted On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPostedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate POSTED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPostedOn() <em>Posted On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPostedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate postedOn = POSTED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getDue() <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDue()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDue() <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDue()
	 * @generated
	 * @ordered
	 */
	protected LocalDate due = DUE_EDEFAULT;

	/**
	 * The default value of the '{@link #getReceivedOn() <em>Received On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReceivedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate RECEIVED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReceivedOn() <em>Received On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReceivedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate receivedOn = RECEIVED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getReceiver() <em>Receiver</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReceiver()
	 * @generated
	 * @ordered
	 */
	protected static final String RECEIVER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReceiver() <em>Receiver</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReceiver()
	 * @generated
	 * @ordered
	 */
	protected String receiver = RECEIVER_EDEFAULT;

	/**
	 * The default value of the '{@link #getScan() <em>Scan</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScan()
	 * @generated
	 * @ordered
	 */
	protected static final String SCAN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getScan() <em>Scan</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScan()
	 * @generated
	 * @ordered
	 */
	protected String scan = SCAN_EDEFAULT;

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
	 * The default value of the '{@link #getReminders() <em>Reminders</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReminders()
	 * @generated
	 * @ordered
	 */
	protected static final int REMINDERS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getReminders() <em>Reminders</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReminders()
	 * @generated
	 * @ordered
	 */
	protected int reminders = REMINDERS_EDEFAULT;

	/**
	 * The default value of the '{@link #getRemindedOn() <em>Reminded On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemindedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate REMINDED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRemindedOn() <em>Reminded On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemindedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate remindedOn = REMINDED_ON_EDEFAULT;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ParcelImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DeliveryPackage.Literals.PARCEL;
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
			eNotify(new ENotificationImpl(this, Notification.SET, DeliveryPackage.PARCEL__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ParcelState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(ParcelState newState) {
		ParcelState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DeliveryPackage.PARCEL__STATE, oldState, state));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DeliveryPackage.PARCEL__DESTINATION, oldDestination, destination));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBag() {
		return bag;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBag(String newBag) {
		String oldBag = bag;
		bag = newBag;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DeliveryPackage.PARCEL__BAG, oldBag, bag));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTracking() {
		return tracking;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTracking(String newTracking) {
		String oldTracking = tracking;
		tracking = newTracking;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DeliveryPackage.PARCEL__TRACKING, oldTracking, tracking));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMethod() {
		return method;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMethod(String newMethod) {
		String oldMethod = method;
		method = newMethod;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DeliveryPackage.PARCEL__METHOD, oldMethod, method));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getMade() {
		return made;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMade(Instant newMade) {
		Instant oldMade = made;
		made = newMade;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DeliveryPackage.PARCEL__MADE, oldMade, made));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSize() {
		return size;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSize(int newSize) {
		int oldSize = size;
		size = newSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DeliveryPackage.PARCEL__SIZE, oldSize, size));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getActiveFrom() {
		return activeFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setActiveFrom(LocalDate newActiveFrom) {
		LocalDate oldActiveFrom = activeFrom;
		activeFrom = newActiveFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DeliveryPackage.PARCEL__ACTIVE_FROM, oldActiveFrom, activeFrom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getSealedOn() {
		return sealedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSealedOn(LocalDate newSealedOn) {
		LocalDate oldSealedOn = sealedOn;
		sealedOn = newSealedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DeliveryPackage.PARCEL__SEALED_ON, oldSealedOn, sealedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getPostedOn() {
		return postedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPostedOn(LocalDate newPostedOn) {
		LocalDate oldPostedOn = postedOn;
		postedOn = newPostedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DeliveryPackage.PARCEL__POSTED_ON, oldPostedOn, postedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDue() {
		return due;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDue(LocalDate newDue) {
		LocalDate oldDue = due;
		due = newDue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DeliveryPackage.PARCEL__DUE, oldDue, due));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getReceivedOn() {
		return receivedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReceivedOn(LocalDate newReceivedOn) {
		LocalDate oldReceivedOn = receivedOn;
		receivedOn = newReceivedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DeliveryPackage.PARCEL__RECEIVED_ON, oldReceivedOn, receivedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReceiver() {
		return receiver;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReceiver(String newReceiver) {
		String oldReceiver = receiver;
		receiver = newReceiver;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DeliveryPackage.PARCEL__RECEIVER, oldReceiver, receiver));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getScan() {
		return scan;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScan(String newScan) {
		String oldScan = scan;
		scan = newScan;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DeliveryPackage.PARCEL__SCAN, oldScan, scan));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DeliveryPackage.PARCEL__REMARK, oldRemark, remark));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getReminders() {
		return reminders;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReminders(int newReminders) {
		int oldReminders = reminders;
		reminders = newReminders;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DeliveryPackage.PARCEL__REMINDERS, oldReminders, reminders));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getRemindedOn() {
		return remindedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRemindedOn(LocalDate newRemindedOn) {
		LocalDate oldRemindedOn = remindedOn;
		remindedOn = newRemindedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DeliveryPackage.PARCEL__REMINDED_ON, oldRemindedOn, remindedOn));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DeliveryPackage.PARCEL__PHOTOS, oldPhotos, photos));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case DeliveryPackage.PARCEL__NUMBER:
				return getNumber();
			case DeliveryPackage.PARCEL__STATE:
				return getState();
			case DeliveryPackage.PARCEL__DESTINATION:
				return getDestination();
			case DeliveryPackage.PARCEL__BAG:
				return getBag();
			case DeliveryPackage.PARCEL__TRACKING:
				return getTracking();
			case DeliveryPackage.PARCEL__METHOD:
				return getMethod();
			case DeliveryPackage.PARCEL__MADE:
				return getMade();
			case DeliveryPackage.PARCEL__SIZE:
				return getSize();
			case DeliveryPackage.PARCEL__ACTIVE_FROM:
				return getActiveFrom();
			case DeliveryPackage.PARCEL__SEALED_ON:
				return getSealedOn();
			case DeliveryPackage.PARCEL__POSTED_ON:
				return getPostedOn();
			case DeliveryPackage.PARCEL__DUE:
				return getDue();
			case DeliveryPackage.PARCEL__RECEIVED_ON:
				return getReceivedOn();
			case DeliveryPackage.PARCEL__RECEIVER:
				return getReceiver();
			case DeliveryPackage.PARCEL__SCAN:
				return getScan();
			case DeliveryPackage.PARCEL__REMARK:
				return getRemark();
			case DeliveryPackage.PARCEL__REMINDERS:
				return getReminders();
			case DeliveryPackage.PARCEL__REMINDED_ON:
				return getRemindedOn();
			case DeliveryPackage.PARCEL__PHOTOS:
				return getPhotos();
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
			case DeliveryPackage.PARCEL__NUMBER:
				setNumber((String)newValue);
				return;
			case DeliveryPackage.PARCEL__STATE:
				setState((ParcelState)newValue);
				return;
			case DeliveryPackage.PARCEL__DESTINATION:
				setDestination((String)newValue);
				return;
			case DeliveryPackage.PARCEL__BAG:
				setBag((String)newValue);
				return;
			case DeliveryPackage.PARCEL__TRACKING:
				setTracking((String)newValue);
				return;
			case DeliveryPackage.PARCEL__METHOD:
				setMethod((String)newValue);
				return;
			case DeliveryPackage.PARCEL__MADE:
				setMade((Instant)newValue);
				return;
			case DeliveryPackage.PARCEL__SIZE:
				setSize((Integer)newValue);
				return;
			case DeliveryPackage.PARCEL__ACTIVE_FROM:
				setActiveFrom((LocalDate)newValue);
				return;
			case DeliveryPackage.PARCEL__SEALED_ON:
				setSealedOn((LocalDate)newValue);
				return;
			case DeliveryPackage.PARCEL__POSTED_ON:
				setPostedOn((LocalDate)newValue);
				return;
			case DeliveryPackage.PARCEL__DUE:
				setDue((LocalDate)newValue);
				return;
			case DeliveryPackage.PARCEL__RECEIVED_ON:
				setReceivedOn((LocalDate)newValue);
				return;
			case DeliveryPackage.PARCEL__RECEIVER:
				setReceiver((String)newValue);
				return;
			case DeliveryPackage.PARCEL__SCAN:
				setScan((String)newValue);
				return;
			case DeliveryPackage.PARCEL__REMARK:
				setRemark((String)newValue);
				return;
			case DeliveryPackage.PARCEL__REMINDERS:
				setReminders((Integer)newValue);
				return;
			case DeliveryPackage.PARCEL__REMINDED_ON:
				setRemindedOn((LocalDate)newValue);
				return;
			case DeliveryPackage.PARCEL__PHOTOS:
				setPhotos((Integer)newValue);
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
			case DeliveryPackage.PARCEL__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case DeliveryPackage.PARCEL__STATE:
				setState(STATE_EDEFAULT);
				return;
			case DeliveryPackage.PARCEL__DESTINATION:
				setDestination(DESTINATION_EDEFAULT);
				return;
			case DeliveryPackage.PARCEL__BAG:
				setBag(BAG_EDEFAULT);
				return;
			case DeliveryPackage.PARCEL__TRACKING:
				setTracking(TRACKING_EDEFAULT);
				return;
			case DeliveryPackage.PARCEL__METHOD:
				setMethod(METHOD_EDEFAULT);
				return;
			case DeliveryPackage.PARCEL__MADE:
				setMade(MADE_EDEFAULT);
				return;
			case DeliveryPackage.PARCEL__SIZE:
				setSize(SIZE_EDEFAULT);
				return;
			case DeliveryPackage.PARCEL__ACTIVE_FROM:
				setActiveFrom(ACTIVE_FROM_EDEFAULT);
				return;
			case DeliveryPackage.PARCEL__SEALED_ON:
				setSealedOn(SEALED_ON_EDEFAULT);
				return;
			case DeliveryPackage.PARCEL__POSTED_ON:
				setPostedOn(POSTED_ON_EDEFAULT);
				return;
			case DeliveryPackage.PARCEL__DUE:
				setDue(DUE_EDEFAULT);
				return;
			case DeliveryPackage.PARCEL__RECEIVED_ON:
				setReceivedOn(RECEIVED_ON_EDEFAULT);
				return;
			case DeliveryPackage.PARCEL__RECEIVER:
				setReceiver(RECEIVER_EDEFAULT);
				return;
			case DeliveryPackage.PARCEL__SCAN:
				setScan(SCAN_EDEFAULT);
				return;
			case DeliveryPackage.PARCEL__REMARK:
				setRemark(REMARK_EDEFAULT);
				return;
			case DeliveryPackage.PARCEL__REMINDERS:
				setReminders(REMINDERS_EDEFAULT);
				return;
			case DeliveryPackage.PARCEL__REMINDED_ON:
				setRemindedOn(REMINDED_ON_EDEFAULT);
				return;
			case DeliveryPackage.PARCEL__PHOTOS:
				setPhotos(PHOTOS_EDEFAULT);
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
			case DeliveryPackage.PARCEL__NUMBER:
				return NUMBER_EDEFAULT == null ? number != null : !NUMBER_EDEFAULT.equals(number);
			case DeliveryPackage.PARCEL__STATE:
				return state != STATE_EDEFAULT;
			case DeliveryPackage.PARCEL__DESTINATION:
				return DESTINATION_EDEFAULT == null ? destination != null : !DESTINATION_EDEFAULT.equals(destination);
			case DeliveryPackage.PARCEL__BAG:
				return BAG_EDEFAULT == null ? bag != null : !BAG_EDEFAULT.equals(bag);
			case DeliveryPackage.PARCEL__TRACKING:
				return TRACKING_EDEFAULT == null ? tracking != null : !TRACKING_EDEFAULT.equals(tracking);
			case DeliveryPackage.PARCEL__METHOD:
				return METHOD_EDEFAULT == null ? method != null : !METHOD_EDEFAULT.equals(method);
			case DeliveryPackage.PARCEL__MADE:
				return MADE_EDEFAULT == null ? made != null : !MADE_EDEFAULT.equals(made);
			case DeliveryPackage.PARCEL__SIZE:
				return size != SIZE_EDEFAULT;
			case DeliveryPackage.PARCEL__ACTIVE_FROM:
				return ACTIVE_FROM_EDEFAULT == null ? activeFrom != null : !ACTIVE_FROM_EDEFAULT.equals(activeFrom);
			case DeliveryPackage.PARCEL__SEALED_ON:
				return SEALED_ON_EDEFAULT == null ? sealedOn != null : !SEALED_ON_EDEFAULT.equals(sealedOn);
			case DeliveryPackage.PARCEL__POSTED_ON:
				return POSTED_ON_EDEFAULT == null ? postedOn != null : !POSTED_ON_EDEFAULT.equals(postedOn);
			case DeliveryPackage.PARCEL__DUE:
				return DUE_EDEFAULT == null ? due != null : !DUE_EDEFAULT.equals(due);
			case DeliveryPackage.PARCEL__RECEIVED_ON:
				return RECEIVED_ON_EDEFAULT == null ? receivedOn != null : !RECEIVED_ON_EDEFAULT.equals(receivedOn);
			case DeliveryPackage.PARCEL__RECEIVER:
				return RECEIVER_EDEFAULT == null ? receiver != null : !RECEIVER_EDEFAULT.equals(receiver);
			case DeliveryPackage.PARCEL__SCAN:
				return SCAN_EDEFAULT == null ? scan != null : !SCAN_EDEFAULT.equals(scan);
			case DeliveryPackage.PARCEL__REMARK:
				return REMARK_EDEFAULT == null ? remark != null : !REMARK_EDEFAULT.equals(remark);
			case DeliveryPackage.PARCEL__REMINDERS:
				return reminders != REMINDERS_EDEFAULT;
			case DeliveryPackage.PARCEL__REMINDED_ON:
				return REMINDED_ON_EDEFAULT == null ? remindedOn != null : !REMINDED_ON_EDEFAULT.equals(remindedOn);
			case DeliveryPackage.PARCEL__PHOTOS:
				return photos != PHOTOS_EDEFAULT;
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
		result.append(", state: ");
		result.append(state);
		result.append(", destination: ");
		result.append(destination);
		result.append(", bag: ");
		result.append(bag);
		result.append(", tracking: ");
		result.append(tracking);
		result.append(", method: ");
		result.append(method);
		result.append(", made: ");
		result.append(made);
		result.append(", size: ");
		result.append(size);
		result.append(", activeFrom: ");
		result.append(activeFrom);
		result.append(", sealedOn: ");
		result.append(sealedOn);
		result.append(", postedOn: ");
		result.append(postedOn);
		result.append(", due: ");
		result.append(due);
		result.append(", receivedOn: ");
		result.append(receivedOn);
		result.append(", receiver: ");
		result.append(receiver);
		result.append(", scan: ");
		result.append(scan);
		result.append(", remark: ");
		result.append(remark);
		result.append(", reminders: ");
		result.append(reminders);
		result.append(", remindedOn: ");
		result.append(remindedOn);
		result.append(", photos: ");
		result.append(photos);
		result.append(')');
		return result.toString();
	}

} //ParcelImpl
