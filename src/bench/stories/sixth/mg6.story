# What the police tell the prosecutor beside the file.
accused: defendant
hurt: victim
wit: witness
caller: reporter
pc: officer
sup: officer

= text
RESTRICTED - FOR POLICE AND PROSECUTION ONLY	MG6
CASE FILE EVIDENCE AND INFORMATION
URN {not.urn}	R v {accused.formal}	b. {accused.dob}
Victim: {hurt.formal}	Witness: {wit.formal}
1. Witness and victim information
<people*4>
2. Vulnerability, medical, safeguarding
<vulnerable*3>
3. Background and intelligence not on MG5
<background*4>
4. Phones, accounts, vehicles
<digital*4>
5. Outstanding
<todo*3>
Completed by {pc.title} {not.collar} {pc.name}, {pc.landline}	Checked {sup.title} {not.collar} {sup.surname}	Date {not.date}

= people
- {wit.name} is reluctant. {wit.He} works with {accused.forename}'s {nb.brother}, {nb.name}, at {wit.work} and fears for {wit.his} job.
- {wit.surname} has one caution, {not|2009}, when {AGE wit|[18|just 19]}. PNC ID {wit.pnc}.
- {hurt.forename} {hurt.surname} is a {hurt.job}, {AGE hurt|[mid-fifties|31|nearly seventy]}, and will give evidence behind screens.
- INF {caller.name} rang in confidence from {caller.mobile} and lives {ADDRESS_CLUE caller|two doors down from the scene}. Not to be disclosed.
- {friend.name} ({friend.dob}) was with {hurt.surname} but was born in {friend.birthplace} and has gone back there; {friend.his} {nb.mother}, {nb.name}, is on {nb.landline}.
- Store detective {man.name} has left {man.work}. New contact {man.email}.
- {hurt.surname}'s employer, {boss.name} at {hurt.work}, has been told only that {hurt.he} was a witness.
- {ex.name}, previous partner of {accused.surname}, gave a DV account in {not|2022}. {ex.He} is now in a refuge, contact via {sw.name}, {sw.mobile}.
- {wit.surname} cannot attend {wit.away} to {wit.away}, honeymoon.

= vulnerable
- {hurt.surname} has {MEDICAL hurt|[PTSD|bipolar disorder|a learning disability|Tourette's]} and sees {doc.name} for {COUNSELLING hurt|[EMDR therapy|trauma counselling]}.
- {hurt.surname}'s {kid.son} {kid.name}, {kid.age}, is {SOCIAL_CARE kid|[subject to a CP plan|a child in need|looked after under s.20]}. School {kid.school}.
- {accused.surname}'s {kid.son} {kid.forename}, {AGE kid|[3|eight|11]}, was seen by social worker {sw.name} ({sw.email}) on {not.date}.
- {wit.surname} is {MEDICAL wit|[registered deaf|dyslexic|undergoing chemotherapy]}; BSL interpreter {man.name}, {man.mobile}.
- {hurt.surname} lives with {nb.forename}, {hurt.his} {nb.mother}, {nb.age}, who has {MEDICAL nb|[dementia|COPD|motor neurone disease]}.
- {accused.surname} self-reports {MEDICAL accused|[ADHD|cocaine use|a brain injury]} and was {SOCIAL_CARE accused|in care} until {AGE accused|[16|eighteen]}.

= background
- {accused.surname} is in a relationship with {friend.name}, {AGE friend|[22|about 40]}, of {friend.street}.
- {accused.surname} works for {accused.work} off the books as a {accused.job}, with {mate.name}.
- {accused.surname} was in HMP Nowhere (no {accused.prison}) when the first letters were sent. Search seal {not|A####^^}.
- {accused.surname} is {SPECIAL_CATEGORY accused|[a Jamaican national|Kurdish|a Traveller]} and was born in {accused.birthplace}. HO ref {not|^#######}.
- {man.name}, {man.nick} on the street, is said to have driven. {man.He} is at {man.address}. No evidence.
- {nb.name}, {accused.surname}'s landlord, has complained of damage; {nb.landline}.
- Media: a reporter, {friend.name} of the local paper, has rung twice from {friend.mobile}.
- A councillor, {man.name}, wrote on behalf of {hurt.surname}'s family from {man.email}.

= digital
- {hurt.surname}'s phone, IMEI {hurt.imei}, number {hurt.mobile}, was returned on {not.date}. {accused.surname}'s, IMEI {accused.imei}, is with DFU under {not|DFU/####/26}.
- {accused.handle} is {accused.surname}'s Instagram. {friend.handle} is {friend.forename}'s and should not be confused with it.
- Two payments into {hurt.surname}'s account {hurt.branch} {hurt.number} came from {friend.name}, {friend.branch} {friend.number}, and are rent.
- {accused.vrm} is {accused.surname}'s. {nb.vrm}, which {wit.surname} also mentions, is {nb.name}'s and was on the drive by chance.
- The car used, {man.vrm}, was borrowed from {man.name}, {man.job}, who keeps it at {man.work}.
- The e-mail of {not.date} came from {friend.ip}; subscriber {friend.name}, {friend.address}, {accused.surname}'s {friend.mother}.
- A passport in the name of {nb.name}, {nb.passport}, was in {accused.surname}'s drawer; {nb.he} is {accused.his} {nb.brother} and wants it back.
- {hurt.surname}'s NI number {hurt.nino} was used for a claim from {man.email}, not yet identified.

= todo
- Statement from {friend.name}, {friend.landline}, works nights at {friend.work}, best after {not.clock}.
- Medical release for {hurt.surname}, hospital no {hurt.hospital}. Trust ref {not|SAR/#####}.
- ID parade for {nb.name}, {AGE nb|[64|in the seventies]}, who is housebound, at {nb.street}.
- Hire firm {garage.town} Van Hire, {garage.mailbox}, for the agreement in {man.name}'s name, {not|RA######}.
- Third party material from {council.town} Council, {council.landline}, about {kid.forename}.
- Forensic ref {not|FSS/26/####}; barcode {not|########}.
