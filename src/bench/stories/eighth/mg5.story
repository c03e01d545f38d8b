accused: defendant
hurt: victim
wit: witness
caller: reporter
pc: officer

= text
OFFICIAL	MG5 (digital)
POLICE REPORT	URN: {not.urn}
Anticipated plea: [GAP|NGAP]	[EFH|NEFH] {not.date} {not.court}
Defendant: {accused.formal}	DOB: {accused.dob}	ASN: {accused.asn}
Nominated contact: {pc.title} {not.collar} {pc.name}, {pc.landline}
1. Summary of the key evidence
<start> <evidence*6>
2. Defendant interview
<interview*3>
3. Non-key evidence
<other-evidence+5>
4. Visually recorded evidence
BWV {not.exhibit} ({not|14 min}); CCTV {not.exhibit}, {not.place}
5. Injuries / loss / compensation
<injury*3>
6. Application for order on conviction
<order>
7. Bad character
[None|See {not.form}]

= start
- At {not.time} on {not.date} {caller.name}, a {caller.job} on {caller.his} way home, rang 999 from {caller.mobile} having seen a fight outside {not.place}.
- The informant, who lives {ADDRESS_CLUE caller|across from the bus depot} on {caller.lone}, gave the name {caller.name} and the number {caller.landline}.
- INF {caller.formal} ({caller.age}) of {caller.address} reported that a {hurt.man} was on the ground. INF does not wish to be identified.
- On {not.date} at {not.time} the AP, {hurt.name}, contacted police via Single Online Home, ref {not|SOH-26-#####}, from the address {hurt.email}.
- Staff at {shop.firm} ({shop.premises}, tel {shop.landline}) pressed the panic alarm at {not.time}.
- The matter was reported to {kid.school} by a parent, {caller.name}, {caller.mobile}, who had been told of it by {caller.his} own {kid.son} {kid.forename}, in Year {not|5}.

= evidence
- The IP, {hurt.name}, {hurt.age}, was working as a {hurt.job} at {hurt.work}.
- The DEF came in with {other.name} ({other.dob}), who has not been traced and is thought to live in {other.town}.
- {hurt.title} {hurt.surname} asked the DEF to leave. {hurt.He} is {not|5 ft 2} and in {hurt.his} {AGE hurt|[early twenties|late fifties|sixties]}.
- DEF lifted {not|3} bottles (value {not.money}) and put them in a bag.
- {wit.name} (W2), {wit.job}, was {not.measure} away. {wit.His} h/a is {wit.street}.
- {wit.name} followed in {wit.his} own car, {wit.vrm}, until the DEF's vehicle, {accused.vrm}, turned into {not|a dead end}.
- The vehicle driven by the DEF is a hire car, {keeper.vrm}; the hirer is {accused.his} {keeper.brother}, {keeper.name}, of {keeper.address}.
- DEF's own vehicle, {accused.vrm}, was at home at the time.
- A {kid.boy} of {AGE kid|[eight|ten]}, {kid.name}, the {kid.son} of a customer, was pushed into a shelf.
- The IP's phone, IMEI {hurt.imei}, number {hurt.mobile}, was taken from the counter and was later in the DEF's pocket.
- Find My iPhone put the handset at {accused.street}, the DEF's h/a.
- The money was paid into {mule.name}'s account {mule.branch} {mule.number}; {mule.he} is a student aged {AGE mule|[18|19|20]} at {mule.school}.
- The login came from IP {accused.ip}. The account holder for that IP on {not.date} is the DEF at {accused.address}.
- {hurt.forename} rents {ADDRESS_CLUE hurt|the top floor flat} at {hurt.street}; the DEF lives in {ADDRESS_CLUE accused|the basement} of the same building.
- The email came from {accused.email}, recovery number {accused.mobile}, and was copied to the IP's employer {hurt.work}, {office.mailbox}.
- IP's {sib.brother} {sib.name}, of {sib.address}, gave first aid.

= interview
- DEF said {accused.he} had been paid {not.money} by a {other.man} called {other.name} to "have a word".
- DEF gave {accused.his} occupation as {accused.job} and said {accused.he} worked nights at {accused.work} and was tired.
- DEF said {accused.he} had stopped taking {accused.his} {MEDICAL accused|[olanzapine|lithium|sertraline]}.
- DEF said {accused.his} {kid.son} {kid.forename}, {kid.age}, goes to the same school as the IP's, {kid.school}.
- DEF said the van {accused.vrm} is {accused.his} work one, and that {accused.he} had lent it to {other.name}, {other.mobile}.
- DEF stated {accused.he} left {accused.school} at {AGE accused|[15|sixteen]} without qualifications.
- DEF made no comment throughout on the advice of {sol.name} of [Brennand & Co|Mistry Law|Hyde Quill Solicitors].
- DEF put forward {alibi.name} of {alibi.street}, whose number {accused.he} gave as {alibi.mobile}, as someone {accused.he} had been with.

= other-evidence
- {nb.name}, {nb.age}, {nb.street} - heard shouting only
- {nb.name}, {nb.job} at {nb.work} - secured door, {nb.mobile}
- {worker.name}, paramedic, {not|PRF 26######} - treated IP
- {friend.name} ({friend.dob}), partner of IP - took photos {not.exhibit}. Contact {friend.email}
- {pc2.title} {not.collar} {pc2.surname} - continuity of {not.exhibit}, seal {not|P########}
- {keeper.name} - owner of {keeper.vrm}, parked adjacent and damaged, est {not.money}. {keeper.address}
- {boss.name}, area manager, {boss.mobile} - value of stock

= injury
- IP: {MEDICAL hurt|[fractured metacarpal|cut to scalp|broken nose|bite to forearm]}, treated at {not|Harrowthwaite General}, no {hurt.hospital}.
- IP has had to start {COUNSELLING hurt|counselling} at {not.money} per session.
- {hurt.forename} has a pre-existing {MEDICAL hurt|[heart condition|hernia|back injury]}.
- Child {kid.forename}: {MEDICAL kid|[grazed elbow|bruised hip]}, no treatment.
- Compensation {not.money} sought; pay to {hurt.name}, {hurt.branch}, {hurt.number}.
- {sib.name} lost earnings at {sib.work} of {not.money}.
- The damage is to the landlord's door; {ll.name}, {ll.address}, {ll.email}.

= order
- Restraining order: not to contact {hurt.name} or attend {hurt.street} or {hurt.work}.
- CBO: not to enter {not.place}. Not to be with {other.name} b. {other.born}.
- None sought.
- Deprivation of vehicle {accused.vrm}. Third party interest: {keeper.name}, {keeper.boyfriend} of DEF, pays the finance.
