/**
 */
package fudaban.egov.gima.model.impl;

import fudaban.egov.gima.model.*;

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
public class GimaFactoryImpl extends EFactoryImpl implements GimaFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static GimaFactory init() {
		try {
			GimaFactory theGimaFactory = (GimaFactory)EPackage.Registry.INSTANCE.getEFactory(GimaPackage.eNS_URI);
			if (theGimaFactory != null) {
				return theGimaFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new GimaFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public GimaFactoryImpl() {
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
			case GimaPackage.ACCEPTED_USER: return createAcceptedUser();
			case GimaPackage.RELEASE: return createRelease();
			case GimaPackage.RELEASE_LINE: return createReleaseLine();
			case GimaPackage.RELEASE_FINDING: return createReleaseFinding();
			case GimaPackage.RELEASE_FILE: return createReleaseFile();
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
			case GimaPackage.RELEASE_KIND:
				return createReleaseKindFromString(eDataType, initialValue);
			case GimaPackage.RELEASE_STATE:
				return createReleaseStateFromString(eDataType, initialValue);
			case GimaPackage.LINE_KIND:
				return createLineKindFromString(eDataType, initialValue);
			case GimaPackage.LINE_STATE:
				return createLineStateFromString(eDataType, initialValue);
			case GimaPackage.FINDING_SEVERITY:
				return createFindingSeverityFromString(eDataType, initialValue);
			case GimaPackage.FILE_KIND:
				return createFileKindFromString(eDataType, initialValue);
			case GimaPackage.FILE_STATE:
				return createFileStateFromString(eDataType, initialValue);
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
			case GimaPackage.RELEASE_KIND:
				return convertReleaseKindToString(eDataType, instanceValue);
			case GimaPackage.RELEASE_STATE:
				return convertReleaseStateToString(eDataType, instanceValue);
			case GimaPackage.LINE_KIND:
				return convertLineKindToString(eDataType, instanceValue);
			case GimaPackage.LINE_STATE:
				return convertLineStateToString(eDataType, instanceValue);
			case GimaPackage.FINDING_SEVERITY:
				return convertFindingSeverityToString(eDataType, instanceValue);
			case GimaPackage.FILE_KIND:
				return convertFileKindToString(eDataType, instanceValue);
			case GimaPackage.FILE_STATE:
				return convertFileStateToString(eDataType, instanceValue);
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
	public AcceptedUser createAcceptedUser() {
		AcceptedUserImpl acceptedUser = new AcceptedUserImpl();
		return acceptedUser;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Release createRelease() {
		ReleaseImpl release = new ReleaseImpl();
		return release;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReleaseLine createReleaseLine() {
		ReleaseLineImpl releaseLine = new ReleaseLineImpl();
		return releaseLine;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReleaseFinding createReleaseFinding() {
		ReleaseFindingImpl releaseFinding = new ReleaseFindingImpl();
		return releaseFinding;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReleaseFile createReleaseFile() {
		ReleaseFileImpl releaseFile = new ReleaseFileImpl();
		return releaseFile;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ReleaseKind createReleaseKindFromString(EDataType eDataType, String initialValue) {
		ReleaseKind result = ReleaseKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertReleaseKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ReleaseState createReleaseStateFromString(EDataType eDataType, String initialValue) {
		ReleaseState result = ReleaseState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertReleaseStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LineKind createLineKindFromString(EDataType eDataType, String initialValue) {
		LineKind result = LineKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLineKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LineState createLineStateFromString(EDataType eDataType, String initialValue) {
		LineState result = LineState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLineStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FindingSeverity createFindingSeverityFromString(EDataType eDataType, String initialValue) {
		FindingSeverity result = FindingSeverity.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFindingSeverityToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FileKind createFileKindFromString(EDataType eDataType, String initialValue) {
		FileKind result = FileKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFileKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FileState createFileStateFromString(EDataType eDataType, String initialValue) {
		FileState result = FileState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFileStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GimaPackage getGimaPackage() {
		return (GimaPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static GimaPackage getPackage() {
		return GimaPackage.eINSTANCE;
	}

} //GimaFactoryImpl
