/**
 */
package fudaban.issuance.model.impl;

import fudaban.issuance.model.*;

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
public class IssuanceFactoryImpl extends EFactoryImpl implements IssuanceFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static IssuanceFactory init() {
		try {
			IssuanceFactory theIssuanceFactory = (IssuanceFactory)EPackage.Registry.INSTANCE.getEFactory(IssuancePackage.eNS_URI);
			if (theIssuanceFactory != null) {
				return theIssuanceFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new IssuanceFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public IssuanceFactoryImpl() {
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
			case IssuancePackage.APPLICATION: return createApplication();
			case IssuancePackage.DEFECT: return createDefect();
			case IssuancePackage.BATCH: return createBatch();
			case IssuancePackage.BATCH_ITEM: return createBatchItem();
			case IssuancePackage.SUSPENSION: return createSuspension();
			case IssuancePackage.BLANK: return createBlank();
			case IssuancePackage.CARD_RETURN: return createCardReturn();
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
			case IssuancePackage.APPLICATION_KIND:
				return createApplicationKindFromString(eDataType, initialValue);
			case IssuancePackage.APPLICATION_STATE:
				return createApplicationStateFromString(eDataType, initialValue);
			case IssuancePackage.REISSUE_CAUSE:
				return createReissueCauseFromString(eDataType, initialValue);
			case IssuancePackage.BATCH_STATE:
				return createBatchStateFromString(eDataType, initialValue);
			case IssuancePackage.ITEM_STATE:
				return createItemStateFromString(eDataType, initialValue);
			case IssuancePackage.BLANK_STATE:
				return createBlankStateFromString(eDataType, initialValue);
			case IssuancePackage.RETURN_REASON:
				return createReturnReasonFromString(eDataType, initialValue);
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
			case IssuancePackage.APPLICATION_KIND:
				return convertApplicationKindToString(eDataType, instanceValue);
			case IssuancePackage.APPLICATION_STATE:
				return convertApplicationStateToString(eDataType, instanceValue);
			case IssuancePackage.REISSUE_CAUSE:
				return convertReissueCauseToString(eDataType, instanceValue);
			case IssuancePackage.BATCH_STATE:
				return convertBatchStateToString(eDataType, instanceValue);
			case IssuancePackage.ITEM_STATE:
				return convertItemStateToString(eDataType, instanceValue);
			case IssuancePackage.BLANK_STATE:
				return convertBlankStateToString(eDataType, instanceValue);
			case IssuancePackage.RETURN_REASON:
				return convertReturnReasonToString(eDataType, instanceValue);
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
	public Application createApplication() {
		ApplicationImpl application = new ApplicationImpl();
		return application;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Defect createDefect() {
		DefectImpl defect = new DefectImpl();
		return defect;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Batch createBatch() {
		BatchImpl batch = new BatchImpl();
		return batch;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BatchItem createBatchItem() {
		BatchItemImpl batchItem = new BatchItemImpl();
		return batchItem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Suspension createSuspension() {
		SuspensionImpl suspension = new SuspensionImpl();
		return suspension;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Blank createBlank() {
		BlankImpl blank = new BlankImpl();
		return blank;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CardReturn createCardReturn() {
		CardReturnImpl cardReturn = new CardReturnImpl();
		return cardReturn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ApplicationKind createApplicationKindFromString(EDataType eDataType, String initialValue) {
		ApplicationKind result = ApplicationKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertApplicationKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ApplicationState createApplicationStateFromString(EDataType eDataType, String initialValue) {
		ApplicationState result = ApplicationState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertApplicationStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ReissueCause createReissueCauseFromString(EDataType eDataType, String initialValue) {
		ReissueCause result = ReissueCause.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertReissueCauseToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public BatchState createBatchStateFromString(EDataType eDataType, String initialValue) {
		BatchState result = BatchState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertBatchStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ItemState createItemStateFromString(EDataType eDataType, String initialValue) {
		ItemState result = ItemState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertItemStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public BlankState createBlankStateFromString(EDataType eDataType, String initialValue) {
		BlankState result = BlankState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertBlankStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ReturnReason createReturnReasonFromString(EDataType eDataType, String initialValue) {
		ReturnReason result = ReturnReason.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertReturnReasonToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public IssuancePackage getIssuancePackage() {
		return (IssuancePackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static IssuancePackage getPackage() {
		return IssuancePackage.eINSTANCE;
	}

} //IssuanceFactoryImpl
