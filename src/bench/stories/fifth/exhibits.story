# Exhibit lists, property sheets and forensic submissions.
accused: defendant
hurt: victim
one: witness
oic: officer

= text
- <marking>	MG12
  EXHIBIT LIST	URN {not.urn}
  R v {accused.name}
  Exhibit	Description	Produced by	Where kept
  {not.exhibit}	<thing>	{oic.surname} {oic.collar}	<store>
  {not.exhibit}	<thing>	{one.name}	<store>
  {not.exhibit}	<thing>	{hurt.name}	<store>
  {not.exhibit}	<thing>	{pc.title} {pc.surname}	<store>
  {not.exhibit}	<thing>	{nb.name}	<store>
  {not.exhibit}	<thing>	{oic.surname} {oic.collar}	<store>
- PROPERTY DETAINED	Sheet {not|P26/#####}	Officer {oic.title} {oic.collar} {oic.surname}
  From: {accused.name}, {accused.address}	Signed {accused.initialled}
  Item	Bag	Description	Owner
  1	{not|^#######}	<thing>	<owner>
  2	{not|^#######}	<thing>	<owner>
  3	{not|^#######}	<thing>	<owner>
  4	{not|^#######}	<thing>	<owner>
  Restored to {friend.name}, {friend.street}, {friend.mobile}, on {not.date}. Sig {friend.initialled}
- FORENSIC SUBMISSION	MG21	{not.crime}
  Suspect {accused.formal} {accused.born} {accused.pnc}	DNA barcode {not|9#######}
  Victim {hurt.formal} {hurt.born}
  Elimination: {one.name} {one.born}; {friend.name} {friend.born}, V's {friend.husband}
  <thing>
  <thing>
  Health hazard: {MEDICAL accused|[hepatitis C|HIV|hepatitis B]} (suspect)
  Contact {oic.name} {oic.mobile} {oic.email}	Lab {tech.name}, {tech.email}
- SEARCH RECORD	Premises searched {accused.address}	{not.date} {not.time}-{not.time}
  Occupier {accused.name}	Present {friend.name} ({friend.mother}), {friend.dob}
  Authority {not|[s.18|s.32|s.8]} PACE	Officer in charge {oic.title} {oic.surname}
  <found+6>

= thing
- CCTV disc, {not.place}, cam {not|#}, {not.date}
- Letter to {hurt.name}, {hurt.address}, from the hospital re {MEDICAL hurt|[renal clinic|pain clinic|chemotherapy]}
- Photos of {hurt.forename}'s injuries x {not|1#}
- iPhone, IMEI {hurt.imei}, of {hurt.name}, no. {hurt.mobile}
- Screenshot of Instagram {accused.handle}, account of {accused.name}
- Bank statement of {friend.name}, {friend.sort} {friend.account}
- Driving licence {accused.driver} in name of {accused.caps}
- Photo of wristband: {hurt.upper} {hurt.forename} {hurt.dob} {hurt.nhs}
- Medicine bottle, {MEDICAL friend|[diazepam|oramorph|zopiclone]}, label {friend.name} {friend.street}
- Knife, {not|1#cm} blade, tube {not|K####}
- Receipt {not|[####-##|T#####]} for {not.money}
- Envelope with {nb.name}, {nb.address} written on it
- Keys with tag for {accused.forename}'s car {accused.vrm}
- School report of {kid.name}, {kid.school}
- Passport {friend.passport}, {friend.formal}, born {friend.dob} {friend.birthplace}
- 999 recording, {not.log}, caller {nb.title} {nb.surname}
- Text messages from {accused.mobile} ({accused.forename}) to {hurt.mobile} ({hurt.forename})
- Swab, {not|[L|R] hand}, kit {not|M###}

= store
- {not|Store #, shelf ##}
- {station.town}
- {not.place}
- copy on file
- with {tech.name}, lab

= owner
- {accused.surname}
- {hurt.name}
- {friend.name}, {friend.mobile}
- not known
- {friend.forename}, {accused.forename}'s {friend.brother}
- {nb.title} {nb.surname}, {nb.street}

= found
- {not|[1|2]}	Bedroom 1	Payslip, {accused.name}, {accused.nino}, {accused.work}	{not.exhibit}
- {not|[3|4]}	Kitchen	{not.money} in tin	{not.exhibit}
- {not|[5|6]}	Bedroom 2 ({friend.forename}'s)	Letter from DWP to {friend.name}, {friend.nino}	{not.exhibit}
- {not|7}	Hall	Post for {nb.name}, previous tenant	not seized
- {not|8}	Lounge	Diary with "{hurt.forename} {hurt.mobile}"	{not.exhibit}
- {not|9}	Shed	Bike, frame {not|WTU######}	{not.exhibit}
- {not|10}	{accused.forename}'s car {accused.vrm}	Card of {hurt.name}, {hurt.card}	{not.exhibit}
