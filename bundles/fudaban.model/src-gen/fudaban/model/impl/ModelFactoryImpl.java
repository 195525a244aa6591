/**
 */
package fudaban.model.impl;

import fudaban.model.Account;
import fudaban.model.Attachment;
import fudaban.model.CardIssued;
import fudaban.model.CardStateChanged;
import fudaban.model.CheckMade;
import fudaban.model.Classification;
import fudaban.model.Code;
import fudaban.model.Contract;
import fudaban.model.ContractPerson;
import fudaban.model.Credential;
import fudaban.model.CredentialKind;
import fudaban.model.CredentialState;
import fudaban.model.Deliverable;
import fudaban.model.DesignatedDay;
import fudaban.model.Employer;
import fudaban.model.Interval;
import fudaban.model.LentPaper;
import fudaban.model.ModelFactory;
import fudaban.model.ModelPackage;
import fudaban.model.Organization;
import fudaban.model.Person;
import fudaban.model.ProtectedKind;
import fudaban.model.ProtectedLeft;
import fudaban.model.Request;
import fudaban.model.RequestKind;
import fudaban.model.RequestState;
import fudaban.model.Role;
import fudaban.model.StaffEventKind;
import fudaban.model.StaffMoved;
import fudaban.model.Step;
import fudaban.model.StepState;
import fudaban.model.WorkItem;
import fudaban.model.WorkKind;
import fudaban.model.WorkRecorded;
import fudaban.model.WorkRow;
import fudaban.model.WorkSpan;
import fudaban.model.WorkState;

import java.time.Instant;
import java.time.LocalDate;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class ModelFactoryImpl extends EFactoryImpl implements ModelFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static ModelFactory init() {
		try {
			ModelFactory theModelFactory = (ModelFactory)EPackage.Registry.INSTANCE.getEFactory(ModelPackage.eNS_URI);
			if (theModelFactory != null) {
				return theModelFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new ModelFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ModelFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case ModelPackage.ORGANIZATION: return createOrganization();
			case ModelPackage.CODE: return createCode();
			case ModelPackage.PERSON: return createPerson();
			case ModelPackage.ACCOUNT: return createAccount();
			case ModelPackage.CREDENTIAL: return createCredential();
			case ModelPackage.CONTRACT: return createContract();
			case ModelPackage.INTERVAL: return createInterval();
			case ModelPackage.DESIGNATED_DAY: return createDesignatedDay();
			case ModelPackage.WORK_ROW: return createWorkRow();
			case ModelPackage.DELIVERABLE: return createDeliverable();
			case ModelPackage.PROTECTED_KIND: return createProtectedKind();
			case ModelPackage.LENT_PAPER: return createLentPaper();
			case ModelPackage.CONTRACT_PERSON: return createContractPerson();
			case ModelPackage.WORK_ITEM: return createWorkItem();
			case ModelPackage.WORK_SPAN: return createWorkSpan();
			case ModelPackage.REQUEST: return createRequest();
			case ModelPackage.STEP: return createStep();
			case ModelPackage.ATTACHMENT: return createAttachment();
			case ModelPackage.CARD_ISSUED: return createCardIssued();
			case ModelPackage.CARD_STATE_CHANGED: return createCardStateChanged();
			case ModelPackage.STAFF_MOVED: return createStaffMoved();
			case ModelPackage.WORK_RECORDED: return createWorkRecorded();
			case ModelPackage.PROTECTED_LEFT: return createProtectedLeft();
			case ModelPackage.CHECK_MADE: return createCheckMade();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case ModelPackage.CLASSIFICATION:
				return createClassificationFromString(eDataType, initialValue);
			case ModelPackage.ROLE:
				return createRoleFromString(eDataType, initialValue);
			case ModelPackage.EMPLOYER:
				return createEmployerFromString(eDataType, initialValue);
			case ModelPackage.CREDENTIAL_KIND:
				return createCredentialKindFromString(eDataType, initialValue);
			case ModelPackage.CREDENTIAL_STATE:
				return createCredentialStateFromString(eDataType, initialValue);
			case ModelPackage.WORK_STATE:
				return createWorkStateFromString(eDataType, initialValue);
			case ModelPackage.WORK_KIND:
				return createWorkKindFromString(eDataType, initialValue);
			case ModelPackage.REQUEST_KIND:
				return createRequestKindFromString(eDataType, initialValue);
			case ModelPackage.REQUEST_STATE:
				return createRequestStateFromString(eDataType, initialValue);
			case ModelPackage.STEP_STATE:
				return createStepStateFromString(eDataType, initialValue);
			case ModelPackage.STAFF_EVENT_KIND:
				return createStaffEventKindFromString(eDataType, initialValue);
			case ModelPackage.INSTANT:
				return createInstantFromString(eDataType, initialValue);
			case ModelPackage.LOCAL_DATE:
				return createLocalDateFromString(eDataType, initialValue);
			case ModelPackage.BYTES:
				return createBytesFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case ModelPackage.CLASSIFICATION:
				return convertClassificationToString(eDataType, instanceValue);
			case ModelPackage.ROLE:
				return convertRoleToString(eDataType, instanceValue);
			case ModelPackage.EMPLOYER:
				return convertEmployerToString(eDataType, instanceValue);
			case ModelPackage.CREDENTIAL_KIND:
				return convertCredentialKindToString(eDataType, instanceValue);
			case ModelPackage.CREDENTIAL_STATE:
				return convertCredentialStateToString(eDataType, instanceValue);
			case ModelPackage.WORK_STATE:
				return convertWorkStateToString(eDataType, instanceValue);
			case ModelPackage.WORK_KIND:
				return convertWorkKindToString(eDataType, instanceValue);
			case ModelPackage.REQUEST_KIND:
				return convertRequestKindToString(eDataType, instanceValue);
			case ModelPackage.REQUEST_STATE:
				return convertRequestStateToString(eDataType, instanceValue);
			case ModelPackage.STEP_STATE:
				return convertStepStateToString(eDataType, instanceValue);
			case ModelPackage.STAFF_EVENT_KIND:
				return convertStaffEventKindToString(eDataType, instanceValue);
			case ModelPackage.INSTANT:
				return convertInstantToString(eDataType, instanceValue);
			case ModelPackage.LOCAL_DATE:
				return convertLocalDateToString(eDataType, instanceValue);
			case ModelPackage.BYTES:
				return convertBytesToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Organization createOrganization() {
		OrganizationImpl organization = new OrganizationImpl();
		return organization;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Code createCode() {
		CodeImpl code = new CodeImpl();
		return code;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person createPerson() {
		PersonImpl person = new PersonImpl();
		return person;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Account createAccount() {
		AccountImpl account = new AccountImpl();
		return account;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Credential createCredential() {
		CredentialImpl credential = new CredentialImpl();
		return credential;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Contract createContract() {
		ContractImpl contract = new ContractImpl();
		return contract;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Interval createInterval() {
		IntervalImpl interval = new IntervalImpl();
		return interval;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DesignatedDay createDesignatedDay() {
		DesignatedDayImpl designatedDay = new DesignatedDayImpl();
		return designatedDay;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public WorkRow createWorkRow() {
		WorkRowImpl workRow = new WorkRowImpl();
		return workRow;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Deliverable createDeliverable() {
		DeliverableImpl deliverable = new DeliverableImpl();
		return deliverable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProtectedKind createProtectedKind() {
		ProtectedKindImpl protectedKind = new ProtectedKindImpl();
		return protectedKind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LentPaper createLentPaper() {
		LentPaperImpl lentPaper = new LentPaperImpl();
		return lentPaper;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ContractPerson createContractPerson() {
		ContractPersonImpl contractPerson = new ContractPersonImpl();
		return contractPerson;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public WorkItem createWorkItem() {
		WorkItemImpl workItem = new WorkItemImpl();
		return workItem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public WorkSpan createWorkSpan() {
		WorkSpanImpl workSpan = new WorkSpanImpl();
		return workSpan;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Request createRequest() {
		RequestImpl request = new RequestImpl();
		return request;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Step createStep() {
		StepImpl step = new StepImpl();
		return step;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Attachment createAttachment() {
		AttachmentImpl attachment = new AttachmentImpl();
		return attachment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CardIssued createCardIssued() {
		CardIssuedImpl cardIssued = new CardIssuedImpl();
		return cardIssued;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CardStateChanged createCardStateChanged() {
		CardStateChangedImpl cardStateChanged = new CardStateChangedImpl();
		return cardStateChanged;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StaffMoved createStaffMoved() {
		StaffMovedImpl staffMoved = new StaffMovedImpl();
		return staffMoved;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public WorkRecorded createWorkRecorded() {
		WorkRecordedImpl workRecorded = new WorkRecordedImpl();
		return workRecorded;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProtectedLeft createProtectedLeft() {
		ProtectedLeftImpl protectedLeft = new ProtectedLeftImpl();
		return protectedLeft;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CheckMade createCheckMade() {
		CheckMadeImpl checkMade = new CheckMadeImpl();
		return checkMade;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Classification createClassificationFromString(EDataType eDataType, String initialValue) {
		Classification result = Classification.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertClassificationToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Role createRoleFromString(EDataType eDataType, String initialValue) {
		Role result = Role.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRoleToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Employer createEmployerFromString(EDataType eDataType, String initialValue) {
		Employer result = Employer.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertEmployerToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CredentialKind createCredentialKindFromString(EDataType eDataType, String initialValue) {
		CredentialKind result = CredentialKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCredentialKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CredentialState createCredentialStateFromString(EDataType eDataType, String initialValue) {
		CredentialState result = CredentialState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCredentialStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public WorkState createWorkStateFromString(EDataType eDataType, String initialValue) {
		WorkState result = WorkState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertWorkStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public WorkKind createWorkKindFromString(EDataType eDataType, String initialValue) {
		WorkKind result = WorkKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertWorkKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RequestKind createRequestKindFromString(EDataType eDataType, String initialValue) {
		RequestKind result = RequestKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRequestKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RequestState createRequestStateFromString(EDataType eDataType, String initialValue) {
		RequestState result = RequestState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRequestStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public StepState createStepStateFromString(EDataType eDataType, String initialValue) {
		StepState result = StepState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertStepStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public StaffEventKind createStaffEventKindFromString(EDataType eDataType, String initialValue) {
		StaffEventKind result = StaffEventKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertStaffEventKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Instant createInstantFromString(EDataType eDataType, String initialValue) {
		return (Instant)super.createFromString(eDataType, initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertInstantToString(EDataType eDataType, Object instanceValue) {
		return super.convertToString(eDataType, instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LocalDate createLocalDateFromString(EDataType eDataType, String initialValue) {
		return (LocalDate)super.createFromString(eDataType, initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLocalDateToString(EDataType eDataType, Object instanceValue) {
		return super.convertToString(eDataType, instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public byte[] createBytesFromString(EDataType eDataType, String initialValue) {
		return (byte[])super.createFromString(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertBytesToString(EDataType eDataType, Object instanceValue) {
		return super.convertToString(instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ModelPackage getModelPackage() {
		return (ModelPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static ModelPackage getPackage() {
		return ModelPackage.eINSTANCE;
	}

} //ModelFactoryImpl
