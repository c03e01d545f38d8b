# Prisons and probation: lists of visits and calls, licences, letters.
accused: defendant
one: outsider
two: outsider
hurt: victim
visitor: Outsider of accused
omu: adviser
prison: organisation

= text
<head>
Prisoner: {accused.formal}	No. {accused.prison}	DOB {accused.dob}	Cell: {not|B3-17}	CRO {accused.cro}
Compiled by: {omu.plain}, {omu.email}

<calls>

<visits>

<remark+5>

<licence*4>

<end>

= head
- HMP NANTGWILOG / CEM NANTGWILOG - Security Department	{prison.landline}	Date {not.date}
- OFFENDER MANAGEMENT UNIT - REPLY TO POLICE	{not|SIR 0####/26}	{prison.premises}
- PROBATION SERVICE / GWASANAETH PRAWF - LICENCE AND RELEASE	office {prison.landline}	ref {not|CRN X######}

= calls
- PIN phone, approved numbers
  {one.mobile}	{one.plain}	friend
  {hurt.mobile}	{hurt.plain}	ex-partner, barred {not.date}
  {two.landline}	{two.plain}	{accused.forename}'s {two.uncle}
  {office.landline}	solicitors' office
- Mail log: in {not.date}, from {one.plain}, {one.address}; out {not.date}, to {hurt.plain}, {hurt.street} (stopped)
- Call {not|0417}, {not|4m 12s}, to {hurt.mobile}, which is {hurt.plain}'s: "{not|drop it or else}".

= visits
- Visitor	Born	Address	Relationship	Car
  {one.plain}	{one.dob}	{one.address}	partner	{one.vrm}
  {kid.plain}	{kid.dob}	same	child	{not|none}
  {two.plain}	{two.dob}	{two.address}	friend	{two.vrm}
- VISIT ORDER {not|VO 9######}: {one.plain}, {AGE one|[23|forty-four]}, with {kid.forename} ({kid.age}). ID: passport {one.passport}.
- {not.date} {not.time} - {visitor.plain} ({visitor.dob}), {visitor.mother}, driving licence {visitor.driver}. Passive dog indicated. Banned {not|3 months}.

= remark
- Property bag {not|A91##ZZ}, seal {not|A9###XY}, one watch, {not.money} cash.
- ACCT opened {not.date}: {accused.plain} had {MEDICAL accused|[cut both arms|refused food|taken spice]}. Healthcare no. {accused.nhs}.
- Cell-mate {other.plain}, {other.prison}, {AGE other|[twenty-one|52]}, to be released to {other.address}.
- Order {not|CAN-####} from the canteen, {not.money}.
- Phone found in the mattress, IMEI {accused.imei}, belongs by {accused.his} own account to {accused.plain}.
- {accused.plain} works in the {OCCUPATION accused|[laundry|kitchen|gardens]} and was a {accused.job} outside.
- {hurt.plain} has asked through the victim liaison officer, {staff.plain} ({staff.landline}), that {accused.forename} be kept from {hurt.town}.
- {one.plain} sent {not.money} by secure payment, card {one.card}.
- Transferred in from {not|HMP Stonegrave}, wing {not|D}, escort form {not|PER ######}.
- Officer {staff.plain}, staff number {not|P####}, was the one assaulted; {staff.he} was treated for {MEDICAL staff|[a bite|a black eye|a sprained thumb]}.
- {accused.plain} has a previous number, {PRISON_NUMBER accused|A9###ZZ}, from {not|2014}.
- {accused.forename} was {AGE accused|[15|seventeen]} on first reception, from {SOCIAL_CARE accused|[local authority care|a secure children's home]}.
- {accused.plain}: {SPECIAL_CATEGORY accused|[Sikh|Rastafarian|Muslim|Roman Catholic]} on reception, vegan diet, born {accused.birthplace}.

= licence
- {accused.forename} to reside at {accused.address}, which is {friend.plain}'s house, until {not.date}.
- Not to approach {hurt.plain} or {hurt.his} {kid.son} {kid.forename}, {kid.age}, or {kid.school}.
- Report to {staff.plain} at {prison.premises} on {not.date} at {not.time}.
- Tag {not|HMU 00####}, curfew {not|19:00} to {not|07:00}; monitoring line {office.landline}.
- {COUNSELLING accused|[Drug treatment with Barod|Horizon programme|one-to-one trauma work]} for {accused.forename} twice a week.
- Employer of {accused.forename} on release: {accused.work}, c/o {friend.plain}, foreman, {friend.mobile}.
- {accused.plain}'s own mobile {accused.mobile} is to be shown on request.
- Not to go within {not.measure} of {ADDRESS_CLUE hurt|the flats by the old creamery}, where {hurt.plain} is.
- Offence {not|HO code 8/06}, sentence {not|18 months}, SED {not.date}, under {not.statute}.
- OASys {not|RSR 4.17}, tier {not|B3}, MAPPA {not|level 2}.
- NI number for the benefit claim: {accused.nino} ({accused.plain}).

= end
- I will attend except on {omu.away}.
- Governor: {staff.plain}. DX {not|99###}.
- Copy: {pc.title} {not.collar} {pc.surname}, {pc.email}
