/** The tables of the Human Trafficking Case Data Standard 2.0 (IOM, CC BY 4.0), one for each section of its field list. */
export const htcdsTables = [
  'organisation',
  'person',
  'victim',
  'perpetrator',
  'case',
  'referral',
  'comment',
  'events',
  'plan',
  'consent',
] as const
export type HtcdsTable = (typeof htcdsTables)[number]

/** What a field of the standard is to us. `core`: in its core; `old`: deprecated in 2.0 and never written. */
export type HtcdsKind = 'core' | 'more' | 'old'

export interface HtcdsField {
  table: HtcdsTable
  name: string
  kind: HtcdsKind
}

const fields = (table: HtcdsTable, core: string, more: string, old = ''): HtcdsField[] =>
  (
    [
      ['core', core],
      ['more', more],
      ['old', old],
    ] as const
  ).flatMap(([kind, names]) =>
    names
      .split(/\s+/)
      .filter((name) => name !== '')
      .map((name) => ({ table, name, kind })),
  )

/** All 84 fields by their published names; misspellings that are published stay as they are. */
export const htcdsFields: readonly HtcdsField[] = [
  ...fields(
    'organisation',
    '',
    `org_Name org_ShippingStreet org_ShippingCity org_ShippingState org_ShippingPostalCode org_ShippingCountry
     org_ShippingLongitude org_ShippingLatitude org_Phone org_Type`,
  ),
  ...fields(
    'person',
    `prs_Salutation prs_FirstName prs_SecondName prs_Birthdate prs_Gender prs_Citizenship prs_Title prs_Email
     prs_HomePhone prs_MobilePhone prs_MailingStreet prs_MailingCity prs_MailingState prs_MailingPostalCode prs_MailingCountry`,
    `prs_MiddleName prs_Deceased prs_MaritalStatus prs_NumberOfChildren prs_PrimaryLanguage prs_SecondaryLanguage
     prs_HighestLevelOfEducation prs_IdentityNumber prs_MailingLongitude prs_MailingLatitude`,
  ),
  ...fields(
    'victim',
    `vic_TraffickingStatus vic_TraffickingStatusDecisionMakingOrg vic_MethodOfRecruitment vic_LocationOfRecruitment
     vic_MethodsOfControl vic_TypeOfExploitation vic_ForcedLabourIndustry vic_TypeOfSexExploitation vic_LocationOfExploitation`,
    'vic_RelationshipToTrafficker vic_AgeWhenTrafficked vic_RecruitmentWebsitesAndApps vic_ExploitationWebsitesAndApps',
    'vic_AgreementToManagePersonalData vic_Vulnerabilities vic_DetailsOfVulnerabilities',
  ),
  ...fields('perpetrator', '', 'per_RoleInProcess per_RoleDetails per_Organisation'),
  ...fields('case', 'cas_Status cas_ReasonForCaseClosure cas_CaseOwner', ''),
  ...fields(
    'referral',
    `cas_ReferringOrganisation cas_IncomingReferralDate cas_ReferringPrimaryCaseWorker cas_ReasonForIncomingReferral
     cas_IncomingReferralDetails cas_ReferredOrganisation cas_ReferredPrimaryCaseWorker cas_ReasonForOutgoingReferral
     cas_OutgoingReferralDate cas_OutgoingReferralDetails`,
    '',
  ),
  ...fields('comment', '', 'cco_CaseComment'),
  ...fields(
    'events',
    '',
    `hte_Longitude hte_Latitude hte_Street hte_City hte_State hte_PostalCode hte_Country hte_Date hte_Type
     hte_Description`,
  ),
  ...fields('plan', '', 'spl_Type spl_Objectives spl_ActionPlan spl_PlannedEndDate spl_ActualEndDate'),
  ...fields('consent', 'con_Consent', ''),
]

/** Our extensions, for what the standard cannot carry: keys between the tables, days, and means of control without a code. */
const extensions: Readonly<Partial<Record<HtcdsTable, readonly string[]>>> = {
  victim: ['x_MethodsOfControl', 'x_TypeOfExploitation'],
  case: ['x_AdmittedOn', 'x_RemovedOn', 'x_AdmissionGround'],
}

/** By what a person is recognised or reached: left out unless it was asked for and agreed to. */
const identifying =
  /^prs_(Salutation|FirstName|MiddleName|SecondName|Birthdate|IdentityNumber|Title|Email|HomePhone|MobilePhone|Mailing\w+)$/

export const isIdentifying = (name: string): boolean => identifying.test(name)

export type Identity = 'without' | 'with'

const kept = (identity: Identity) => (name: string) => identity === 'with' || !isIdentifying(name)

/** The columns of the flat profile: the live core, in the order of the standard. */
export const coreColumns = (identity: Identity): string[] =>
  htcdsFields
    .filter(({ kind }) => kind === 'core')
    .map(({ name }) => name)
    .filter(kept(identity))

/** The columns of one table of the full profile, with the case's key first. */
export const fullColumns = (table: HtcdsTable, identity: Identity): string[] => [
  'x_CaseId',
  ...htcdsFields
    .filter((field) => field.table === table && field.kind !== 'old')
    .map(({ name }) => name)
    .filter(kept(identity)),
  ...(extensions[table] ?? []),
]

/** Sections of ISIC Rev. 4 as the standard names them (list L1), by their letter. */
export const industries: Readonly<Record<string, string>> = Object.fromEntries(
  `A_AgricultureForestryAndFishing B_MiningAndQuarrying C_Manufacturing D_ElectricityGasSteamAndAirConditioningSupply
   E_WaterSupplySewerageWasteManagement F_Construction G_WholesaleAndRetailTradeRepairOfMotorVehicles
   H_TransportationAndStorage I_AccommodationAndFoodServiceActivities J_InformationAndCommunication
   K_FinancialAndInsuranceActivities L_RealEstateActivities M_ProfessionalScientificAndTechnicalActivities
   N_AdministrativeAndSupportServiceActivities O_PublicAdministrationAndDefence P_Education
   Q_HumanHealthAndSocialWorkActivities R_ArtsEntertainmentAndRecreation S_OtherServiceActivities
   T_ActivitiesOfHouseholdsAsEmployers U_ActivitiesOfExtraterritorialOrganizations`
    .split(/\s+/)
    .map((name) => [name.slice(0, 1), name]),
)
