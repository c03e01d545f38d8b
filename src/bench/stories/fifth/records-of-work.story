# What employers, landlords and councils hold: personnel files, tenancies, rent cards.
me: victim
accused: defendant
boss: outsider
kid1: child of me
nan: outsider of me
kin: outsider

= text
- PERSONNEL RECORD	{me.firm} HR
  Employee {me.formal}	Payroll {not|00####}	Start {not|0#/0#/20[17|19|22]}
  DOB {me.dob}	NI {me.nino}	Address {me.address}
  Tel {me.mobile}	Personal e-mail {me.email}
  Job {me.job}	Line manager {boss.name}, {boss.email}, ext {not|2###}
  Bank {me.sort} {me.account}	Right to work: passport {me.passport}, born {me.birthplace}
  Emergency contact {kin.name} ({kin.husband}) {kin.mobile}
  Equal opportunities: {SPECIAL_CATEGORY me|[White Welsh|Black African|Bangladeshi|lesbian|Jewish]}; disability {MEDICAL me|[dyslexia|arthritis|depression]}
  Union {SPECIAL_CATEGORY me|[Unison|GMB|Unite]}
  ABSENCE
  <absence+4>
  NOTES
  <note+5>
- TENANCY FILE	Ref {not|TEN/####}	{shop.firm}, {shop.landline}, {shop.premises}
  Tenant 1	{me.name}	{me.dob}	{me.mobile}	{me.nino}
  Tenant 2	{accused.name}	{accused.dob}	{accused.mobile}	{accused.nino}
  Property	{ADDRESS|[Flat 4, 19|23|70|112] [Wharfinger|Sycamore|Weir Pool] [Row|Road], Proofton}	Rent {not.money}	Deposit {not.money}, DPS {not|#######}
  Guarantor	{kin.name}	{kin.address}	{kin.landline}	{kin.email}
  Previous addresses	T1: {ADDRESS me|[4|25|76] [Larkfoot|Proof] Gardens, Notham}	T2: {ADDRESS accused|[1|30|88a] [Canal|Balloon] Yard, Imagham}
  Employer	T1 {me.work}, {me.job}	T2 {accused.work}
  Household: <household>
  CONTACT LOG
  <log+8>
- SAFEGUARDING CHRONOLOGY	School: {kid1.school}
  Child {kid1.name}	{kid1.dob}	Home {kid1.address}
  Parents {me.name} {me.mobile}; {accused.name} {accused.mobile} (not at home address)
  DSL {sw.name}, {sw.email}
  <school+7>

= household
- {kid1.name} {kid1.dob}
- {kid1.forename} ({kid1.age}) and {kid1.forename}'s {nan.mother} {nan.name}, {nan.age}
- 2 adults
- {kid1.name}, {kid1.age}, at {kid1.school}; lodger {friend.name}, {friend.mobile}

= absence
- {not.date}	{not|[1|3|5] days}	{MEDICAL me|[stress|flu|back injury|surgery]}	fit note Dr {doc.surname}
- {not.date}	{not|10 days}	{MEDICAL me|[assault injuries|operation|anxiety]}
- {not.date}	{not|[0.5|1] day}	dependant, {kid1.forename} ill
- {not.date}	unauthorised

= note
- {not.date} {boss.forename} spoke to {me.forename} about calls to reception from {accused.name} ({accused.mobile}).
- {not.date} {accused.forename} came to site in {accused.vrm}, refused entry by {nb.name} on the gate.
- {not.date} Shift swapped with {friend.name}, {friend.mobile}.
- {not.date} OH report from Dr {doc.name}: {MEDICAL me|[fit for light duties|PTSD, refer|adjustments for asthma]}.
- {not.date} Occupational counselling, {COUNSELLING me|[Care First|EAP counsellor]}, {not|6} sessions.
- {not.date} Change of address to {ADDRESS me|[Flat 1, 12|53|7] [Priory|Queens|Wharfinger] [Court|Row], Quilletsea}, keep from switchboard.
- {not.date} Locker {not|###}, parking permit for {me.vrm}.
- {not.date} Grievance about {friend.title} {friend.surname} closed, ref {not|GR/##}.
- {not.date} Leave booked {AVAILABILITY me|[9 to 13 March|6/4-17/4|all of half term]}.

= log
- {not.date} {me.forename} rang to take {accused.forename} off the tenancy. Told both must sign.
- {not.date} {accused.name} rang from {accused.mobile} asking if {me.forename} had left a forwarding address. Not given.
- {not.date} Neighbour {nb.title} {nb.surname}, {nb.street}, complains of noise, tel {nb.mobile}.
- {not.date} Lock changed by {shop2.firm}, {shop2.landline}, job {not|#####}, {not.money}.
- {not.date} Arrears {not.money}. Paid from {friend.initialled} a/c {friend.sort} {friend.account}, {friend.name} says {friend.he} is {me.forename}'s {friend.brother}.
- {not.date} Forwarding address for {me.forename}: {ADDRESS me|[Flat 6, 31|18|5b] [Saddlers|Sycamore|Victoria] [Close|St], Larkminster} (CONFIDENTIAL)
- {not.date} Housing officer {sw.name} visited with {pc.title} {pc.collar} {pc.surname}.
- {not.date} {me.forename} needs ground floor, {MEDICAL me|[uses crutches|has COPD|is waiting for a new knee]}.
- {not.date} E-mail from {accused.email}: "tell {me.forename} I want my stuff".
- {not.date} HB claim {not|HB#######}, NI {me.nino}.

= school
- {not.date} {kid1.forename} said "{accused.forename} broke the door". Told {sw.forename}.
- {not.date} {me.forename} asked that only {me.he} or {kin.name} ({kin.mobile}) collect.
- {not.date} {accused.forename} at gate at {not.time}, blue car {accused.vrm}.
- {not.date} SW {sw2.name} {sw2.landline}: {SOCIAL_CARE kid1|[child in need plan|section 47 enquiry|early help closed]}.
- {not.date} {kid1.forename} in {MEDICAL kid1|[asthma clinic|speech therapy|CAMHS]}, back at {not.clock}.
- {not.date} Friend of {kid1.forename}, {kid2.forename} {kid2.surname}, {kid2.age}, told {kid2.his} {friend.mum}, {friend.name}, {friend.mobile}.
- {not.date} Attendance {not|[84|91]%}.
- {not.date} Free meals, UPN {not|^8##########}.
- {not.date} Moving to {SCHOOL kid1|[Upper Noplace Juniors|Imagham Primary|Priory Lane School]} after half term.
