# The police report with its boxes.
accused: defendant
hurt: victim
caller: reporter
oic: officer

= text
- <marking>	MG5
  POLICE REPORT	URN {not.urn}
  Anticipated plea: [NG|G]	Custody / bail: [bail to {not.date}|remand]
  1. DEFENDANT	{accused.formal}	DOB {accused.dob}	ASN {accused.asn}
  2. OFFENCE	{not.statute}, {not.date}, <scene>
  3. SUMMARY OF THE KEY EVIDENCE
  <open> <key*4>
  <key*4> <others*3>
  4. DEFENDANT INTERVIEW
  <interview*4>
  5. NON-KEY EVIDENCE
  <others*3>
  6. VISUALLY RECORDED EVIDENCE
  <cctv>
  7. INJURIES / MEDICAL
  <injury*3>
  8. COMPENSATION AND ORDERS
  <orders*3>
  Officer in case: {oic.title} {oic.collar} {oic.name}	Tel {oic.landline}	E-mail {oic.email}
  Supervisor: {sgt.title} {sgt.collar} {sgt.surname}
- MG5 (SDF) STREAMLINED	{accused.caps} v REX	Court date {not.date}
  KEY FACTS
  <open> <key*5>
  <others*2> <interview*3>
  VICTIM VIEWS
  <injury*2> <orders*2>
  OIC {oic.initialled} {oic.collar}
- CASE SUMMARY FOR PROSECUTOR	{not.urn}
  R v {accused.name} ({accused.age} yrs, b. {accused.dob})
  Persons mentioned:
  {hurt.name}	victim	{hurt.dob}	{hurt.mobile}
  {caller.name}	person who rang 999	{caller.street}	{caller.mobile}
  {oic.name}	OIC	{not.collar}	{oic.landline}

  <open> <key*5> <others*4>
  <interview*3> <injury*2>

= scene
- h/a of IP, {hurt.address}
- {not.place}
- {ADDRESS|[4|28|63] Gasworks Lane, Notham}
- outside {not.place}

= open
- At {not.time} on {not.date} {caller.title} {caller.surname}, from {caller.his} bedroom window at {caller.street}, saw a {accused.man} forcing the door opposite and dialled 999.
- The informant, whose number ({caller.mobile}) is on the log, is {caller.name}, a {caller.job}, and {caller.he} does not want to give evidence.
- On {not.date} the IP {hurt.name} ({hurt.age}) was on duty at {hurt.work} when the DEF came in and asked for cigarettes.
- Victim and defendant live at {hurt.address} and {accused.address} respectively and have fallen out over a fence.
- The IP lives o/s the force area, at {hurt.address}, and had come to see {hurt.his} {friend.mother} {friend.name} at {friend.street}.
- The police were called by {caller.name} (d.o.b. {caller.dob}, tel: {caller.landline}) who had been woken by shouting.
- This is a {not|[DV|non-DV]} matter. The parties separated in the summer and have one child, {kid.name}, {kid.age}.

= key
- The DEF approached {hurt.surname} and struck {hurt.him} once with a closed fist.
- {hurt.forename} managed to get out of the house and ran to {nb.title} {nb.surname}'s, {nb.street}.
- The DEF, who is known on the street as "{accused.nick}", was found at {accused.address} and arrested at {not.time}.
- {pc.title} {pc.collar} {pc.surname} searched the DEF and found {not.money}, a bank card in the name of {hurt.name} and a Nokia with the number {accused.mobile}.
- {accused.surname} was driving a Citroen, {friend.vrm}, which is registered to {accused.his} {friend.mother}, {friend.name}, of {friend.address}.
- The vehicle, index {friend.vrm}, belongs to one {friend.name} who has no involvement.
- A call was made from the victim's phone ({hurt.mobile}) to that of the defendant ({accused.mobile}) at {not.time}.
- The drugs weighed {not|1#.#g} and were valued at {not.money}. Exhibit {not.exhibit} refers.
- The victim's bank, {bank.firm}, confirms {not.money} left account {hurt.account} (sort code {hurt.sort}) for account {accused.account} ({accused.sort}).
- The DEF messaged {hurt.him} as {accused.handle} between {not.date} and {not.date}.
- The DEF was positively identified by {pc.title} {pc.surname} from still {not.exhibit}.
- When told that {accused.he} was under arrest {accused.he} replied, "{hurt.forename}'s a liar, ask {friend.forename}".
- The blood reading was {not|1##mg} per {not|100ml}; limit {not|80}.

= others
- {nb.name} ({nb.street}, {nb.mobile}) heard two bangs and a scream but saw nothing.
- {friend.name} is the IP's {friend.brother}; {friend.he} took the photos and sent them from {friend.email}.
- {one.name}, {one.dob}, of {one.address}, and {two.name}, {two.dob}, of {two.address}, were having a barbecue and are unwilling to help.
- The victim's {kid.son}, {kid.name}, aged {kid.age}, a pupil at {kid.school}, was spoken to by {pc.title} {pc.surname} in the presence of {kid.his} {friend.mother} {friend.name}.
- Door staff: {nb.name}, badge {not|01##-####-####}, employed by {nb.work}.
- {shop.firm} (manager {friend.name}, {friend.mobile}) supplied the till roll.
- {OCCUPATION nb|Taxi driver} {nb.title} {nb.surname}, plate {nb.vrm}, dropped both parties off; the firm is {nb.work}.
- GP Dr {doc.name}, {surgery.landline}, has provided a letter.
- The landlord, {friend.name}, has confirmed the tenancy in an e-mail from {friend.email}.
- Paramedic {doc.name}, HCPC {not|PA######}, attended.

= interview
- {accused.surname} was interviewed with solicitor {sol.name} present and gave a prepared statement.
- The DEF said {accused.he} was staying with {friend.name} at {friend.address} at the time and had not been out.
- {accused.He} admitted using the number {accused.mobile}.
- The DEF stated {accused.he} had taken {MEDICAL accused|[diazepam|crack|too much vodka]} and could not remember.
- No comment to all other questions.
- {accused.He} said that {hurt.forename} owed {accused.him} {not.money} and had been avoiding {accused.him}.
- The DEF said that a {friend.man} called {friend.nick}, real name {friend.name}, had lent {accused.him} the car.
- {accused.He} said {accused.he} works nights at {accused.work}.

= cctv
- CCTV of {not.place}, {not|#} hrs, exhibit {not.exhibit}, shows the DEF in camera {not|##} at {not.time}.
- BWV of {pc.title} {pc.collar} {pc.surname}. The IP gives {hurt.his} address aloud at {not|0#:##}.
- Ring doorbell of {nb.name}, {nb.address}.
- None.

= injury
- {hurt.forename} suffered {MEDICAL hurt|[a 3cm laceration|a fractured jaw|bruising to the throat|a detached retina]} and was discharged the same night (hospital no {hurt.hospital}).
- V1 has {MEDICAL hurt|[a history of anxiety|multiple sclerosis|a heart condition]}; this is known to the DEF.
- Treated by Dr {doc.surname}, notes requested.
- The IP is {MEDICAL hurt|[getting over a stroke|HIV positive|deaf in one ear]} and would like that kept private.
- {hurt.He} takes {MEDICAL hurt|[warfarin|fluoxetine|methotrexate]}.
- The IP is being supported by {sw.name} of Victim Support, {sw.landline}, and has started {COUNSELLING hurt|[counselling|talking therapy|EMDR]}.

= orders
- Compensation of {not.money} for {hurt.title} {hurt.surname}.
- Restraining order: not to contact {hurt.name} or go within {not|100m} of {hurt.his} home, {hurt.street}.
- Payment to be made to {hurt.title} {hurt.surname}'s account, {hurt.sort} {hurt.account}.
- Exclusion from {kid.school}, where {hurt.forename}'s {kid.son} {kid.forename} is a pupil.
- Forfeiture of {not.exhibit}.
- Costs {not.money}.
