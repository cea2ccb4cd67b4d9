/**
 * The canonical vocabulary of job titles, independent of language. The lexicons map words to it, and `lib/lexicons/rows.ts`
 * gives the seniority of each and whether it is an executive title.
 */
export const TITLE_CANONS = [
  // Officers
  'ceo', 'cfo', 'coo', 'cto', 'cio', 'cmo', 'cso', 'cco', 'chro', 'cpo', 'clo', 'ciso', 'cdo', 'c-other',
  // Heads of the company under its legal form
  'president', 'vice-president', 'managing-director', 'deputy-managing-director', 'general-director',
  'executive-director', 'secretary-general',
  // Boards
  'chair', 'vice-chair', 'board-member', 'management-chair', 'management-vice-chair', 'management-board-member',
  'supervisory-chair', 'supervisory-vice-chair', 'supervisory-member', 'advisory-chair', 'advisory-member',
  'committee-chair', 'committee-member', 'substitute-member',
  // Owners and authorised signatories
  'owner', 'co-owner', 'founder', 'co-founder', 'partner', 'managing-partner', 'shareholder',
  'representative', 'proxy-holder', 'liquidator', 'publisher',
  // Offices of associations and boards
  'secretary', 'treasurer', 'auditor', 'statutory-auditor', 'spokesperson', 'patron', 'official',
  // Heads of a department or unit
  'director', 'deputy-director', 'head', 'deputy-head', 'branch-manager', 'plant-manager', 'regional-manager', 'manager',
  'sales-manager', 'account-manager', 'marketing-manager', 'hr-manager', 'finance-manager', 'it-manager',
  'production-manager', 'project-manager', 'product-manager', 'office-manager', 'purchasing-manager',
  'quality-manager', 'data-protection-officer', 'team-lead', 'foreman', 'coordinator',
  // Staff
  'sales-representative', 'specialist', 'expert', 'consultant', 'advisor', 'analyst', 'engineer', 'developer',
  'technician', 'designer', 'architect', 'scientist', 'doctor', 'nurse', 'therapist', 'teacher', 'trainer', 'lawyer',
  'notary', 'accountant', 'tax-advisor', 'controller', 'editor', 'author', 'clerk', 'buyer', 'recruiter', 'agent',
  'craftsman', 'driver', 'worker', 'professional', 'assistant', 'executive-assistant', 'office-secretary',
  'receptionist', 'trainee', 'intern', 'staff', 'volunteer', 'member', 'contact',
] as const // prettier-ignore

export type TitleCanon = (typeof TITLE_CANONS)[number]
