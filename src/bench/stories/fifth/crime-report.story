# A crime report with parties, property, vehicles and the log of the investigation.
hurt: victim
accused: defendant
caller: reporter
oic: officer
one: witness
two: witness

= text
- CRIME REPORT	{not.crime}	<marking>
  Offence: {not.statute}	HO code {not|[008/06|105/01|028/02]}
  Committed between {not.date} {not.time} and {not.date} {not.time}
  Location: {hurt.address}	Beat: {not|[A|B|C]#^#}	Grid: {not|5#####,1#####}
  OIC: {oic.title} {oic.collar} {oic.surname}, {oic.email}
  Supervisor: {sgt.title} {sgt.collar} {sgt.surname}
  INVOLVED PARTIES
  VICTIM (V1)
  Name {hurt.formal}	DOB {hurt.dob}	Sex {hurt.sex}	Ethnicity {SPECIAL_CATEGORY hurt|[W1|B2|A1]}
  Addr {hurt.address}	Mob {hurt.mobile}	Home {hurt.landline}	Email {hurt.email}
  Occ {hurt.job} at {hurt.work}	Vulnerable [Y|N]: {MEDICAL hurt|[mobility scooter user|depression|arthritis]}
  PERSON REPORTING (PR)
  Name {caller.formal}	DOB {caller.dob}	Addr {caller.address}	Tel {caller.mobile}
  SUSPECT (S1)
  Name {accused.formal}	DOB {accused.dob}	AKA {accused.nick}	PNCID {accused.pnc}
  Addr {accused.address}	Occ {accused.job}
  <witness>
  PROPERTY / VEHICLES
  <item+5>
  MO
  <mo*3>
  INVESTIGATION LOG
  <log+9>
  Outcome: {not|[OC15|OC18|OC1]}	Finalised {not.date}
  <foot>
- NICHE OCCURRENCE {not|[52|41]26000####}	Type: {not|[Assault without injury|Harassment|Burglary other]}	Status: open
  Reported {not.date} {not.time} by phone. PR = {caller.name} ({caller.mobile})
  V1 {hurt.name} {hurt.dob} {hurt.street}
  SUS {accused.name} {accused.dob} {accused.street}
  OEL (occurrence enquiry log)
  <log+14>
  <foot>
- CRIME REF {not.crime} - SUMMARY FOR INSURERS / VICTIM CONTACT
  IP: {hurt.name}	{hurt.address}	{hurt.mobile}
  OIC {oic.name}	{not|0##-####}
  <mo*3>
  <item+6>
  <log+6>

= witness
- WITNESS (W1) {one.formal} {one.dob} {one.address} {one.mobile}
  WITNESS (W2) {two.formal} {two.dob} {two.address} {two.mobile}
- W1: {one.name}, {one.street}, {one.landline}, is V1's {one.brother}
  W2: {two.title} {two.surname}, works {two.work}, no address given
- WIT 1	{one.caps}	{one.born}	{one.mobile}
  WIT 2	(juv)	{kid.name}	{kid.dob}	c/o {kid.school}
- No witnesses. H2H done at {not|[12|14|16]} addresses.

= item
- STOLEN	Apple iPhone 13	IMEI {hurt.imei}	no. {hurt.mobile}	{not.money}
- STOLEN	debit card	{hurt.card}	{bank.firm}
- STOLEN	British passport {hurt.passport}, licence {hurt.driver}
- DAMAGED	Ford Focus {hurt.vrm}, o/s front window	{not.money}
- SEEN	White Transit {accused.vrm}, R/K S1
- SEEN	Blue Astra {friend.vrm}, R/K {friend.name}, {friend.street}
- RECOVERED	knife, {not|1[2|5|8]cm} blade	{not.exhibit}
- STOLEN	pedal cycle, frame no {not|WBK#######}	{not.money}
- STOLEN	cash {not.money}	from till of {shop.firm}
- FRAUD	from V1's a/c {hurt.sort} {hurt.account}	{not.money}
- FRAUD	into a/c {friend.sort} {friend.account}, name of {friend.name}

= mo
- S1 known to V1 attends h/a of V1, causes damage to door and makes off on foot.
- U/K person(s) by U/K means enter via insecure rear window, tidy search, leave by same.
- S1 approaches IP o/s {not.place}, demands phone and PIN.
- SUS and IP are former partners, relationship ended Oct. SUS has sent over {not|1##} texts from {accused.mobile}.
- S1 strikes V1 x{not|2} to head causing {MEDICAL hurt|[a cut above the eye|swollen lip|concussion]}.
- SUS contacts V1 via Facebook as {accused.handle} and sends threats.
- SUS believed to be now staying with {friend.name} at {friend.address}.
- IP states nothing was said. IP wishes to remain anon to SUS.

= log
- {not.date} {not.time} {oic.surname} {oic.collar}: T/C to IP on {hurt.mobile}, no reply, v/mail left.
- {not.date} {not.time} {oic.surname} {oic.collar}: visited IP at work ({hurt.work}), statement obtained.
- {not.date} {not.time} {pc.surname} {pc.collar}: H2H {nb.street}, {nb.title} {nb.name} heard banging. Ring doorbell. Mob {nb.mobile}.
- {not.date} {not.time} {pc.surname} {pc.collar}: {nb.lone}, no. {ADDRESS_CLUE nb|[6|11|58a]}, occupant {nb.name} n/r, card left.
- {not.date}: email from PR, {caller.email}, with clip attached. Booked in as {not.exhibit}.
- {not.date}: T/C from IP's {friend.mother} {friend.name}, {friend.mobile}, IP currently in-patient at hospital, ward {not|[4b|12|C7]}.
- {not.date}: intel check SUS - prev address {ADDRESS accused|[7|19|40] Weir Pool Lane, Notham}, assoc {friend.name} {friend.dob}.
- {not.date}: IP unwilling to support. Has moved to {ADDRESS hurt|[Flat 2, 8|14|29|60] [Wharfinger|Larkfoot|Priory] [Court|Rise|Mews], [Imagham|Quilletsea|Upper Noplace]}, NOT to be disclosed to SUS.
- {not.date}: VSA {not|[high|medium|standard]}. V1 has {MEDICAL hurt|[COPD|learning difficulties|anxiety]} and lives with {hurt.his} {kid.son} {kid.forename} ({kid.age}).
- {not.date}: SUS arrested by {pc.title} {pc.collar} {pc.surname}, CR {not|01##/####/26}.
- {not.date}: Referral to {sw.name} (IDVA) {sw.landline}, MARAC {not.date}.
- {not.date}: CPS advice {not.urn}. NFA re count {not|2}.
- {not.date}: DVLA shows R/K of {friend.vrm} as {friend.name}, {friend.dob}, {friend.address}. Insurer {not|policy AX/######/2}.
- {not.date}: shop mgr {friend.name} at {shop.firm} ({friend.email}) will burn CCTV.
- {not.date}: PR rang from {caller.mobile} for an update, PR does not want {caller.his} name given to V1 or SUS.
- {not.date}: Supervisor review {sgt.title} {sgt.surname}: GBH or ABH? Await medical notes, hosp no {hurt.hospital}.
- {not.date}: spoke to Dr {doc.name}, {doc.landline}. {doc.He} treated IP for {MEDICAL hurt|[a fractured ulna|facial lacerations|whiplash]}.
- {not.date}: SUS's {friend.brother} {friend.name} states SUS was with {friend.him} at {friend.street} all night. ?alibi
