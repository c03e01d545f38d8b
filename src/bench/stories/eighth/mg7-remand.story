accused: defendant
hurt: victim
wit: witness
pc: officer

= text
RESTRICTED - FOR POLICE AND PROSECUTION ONLY
[MG7|MG6 / MG7]	REMAND APPLICATION AND CASE FILE INFORMATION	URN {not.urn}
Defendant: {accused.name}	DOB: {accused.dob}	PNC: {accused.pnc}
Appearing at: {not.court}	On: {not.date}	ASN: {accused.asn}
Application for: [remand in custody|conditional bail]
Grounds: FTS / further offences / interfere with witnesses
Reasons (Bail Act 1976 Sch.1)
<reason*5>
Proposed conditions if bail is granted
<condition+3>
Information about the victim and witnesses NOT to be disclosed
<private*4>
Case file information
<mg6+4>
Previous for FTA: {not|3}	Last prison no: {accused.prison}
Officer: {pc.title} {not.collar} {pc.surname}	Mob {pc.mobile}	Duty desk {office.landline}

= reason
- The DEF has no ties to the area. {accused.He} was born in {accused.birthplace} and came here at {AGE accused|[19|23|thirty]}.
- The DEF gives {accused.his} address as {accused.address}; the managing agent, {host.name}, told police on {host.mobile} that {accused.he} left in {not|October}.
- The DEF is a {accused.job} and says that {accused.he} has a job with {accused.work}. The foreman there, {boss.name}, has never heard of {accused.him}.
- DEF holds a passport, {accused.passport}, which has not been found.
- IP {hurt.name} lives {ADDRESS_CLUE hurt|[four doors away|directly opposite|in the same block]} and is frightened.
- Since arrest {hurt.forename} has had {not|14} silent calls from {accused.mobile}.
- The DEF's {other.brother}, {other.name} ({other.dob}), parked {other.his} car, {other.vrm}, outside the witness {wit.surname}'s workplace, {wit.work}, on {not.date}.
- {wit.name}, {wit.age}, has {MEDICAL wit|[a pacemaker|anxiety|multiple sclerosis]} and is easily found as {wit.he} works on the counter at {wit.work}.
- {accused.surname} was {AGE accused|[21|24|33]} when {accused.he} first failed to surrender, and has done so twice since.
- The DEF told the custody nurse that {accused.he} is addicted to {MEDICAL accused|[heroin|alcohol|crack cocaine]} and must fund it.
- DEF drives {accused.vrm} without a licence, number {accused.driver} having been revoked.
- There are two children of the relationship, aged {AGE|3} and {AGE|6}, who are {SOCIAL_CARE|[on child protection plans|in foster care|the subject of care proceedings]}.
- DEF uses the name {accused.alias} and the profile {accused.handle}.

= condition
- 1. To reside at {host.address} (home of {host.name}, {accused.his} {host.uncle}, who agrees)
- 2. Not to contact {hurt.name} or {wit.name} directly or indirectly
- 3. Not to enter {hurt.lone}, {hurt.town}, where {hurt.surname} lives
- 4. Not to attend {kid.school}, where {kid.name} ({kid.age}) is a pupil
- 5. Surety of {not.money} from {sur.name}, {sur.job}, {sur.street}
- 6. To report to {not|Coldstow} police station Mon/Wed/Fri between {not.time} and {not.time}
- 7. Not to sit in or drive {other.vrm}, the vehicle of {other.name}

= private
- {hurt.forename} has moved and is at {hurt.address}. DO NOT DISCLOSE. New number {hurt.mobile}.
- {hurt.title} {hurt.surname} is staying with {hurt.his} {mum.mother} {mum.name}, {mum.landline}.
- {wit.name} lives in {ADDRESS_CLUE wit|the flat above the post office} on {wit.lone} and leaves for work at {not|5.30am}.
- {hurt.forename}'s {kid.son} {kid.name} has moved from {kid.school} to {SCHOOL kid|[Brook Lane Infants|Hebble Bank Primary]}.
- {hurt.name} is {MEDICAL hurt|[pregnant|being treated for breast cancer|recovering from a stroke]}, which SUS is not aware of.
- {hurt.forename} now works at {hurt.work}; the manager, {boss.name}, has been told. {boss.His} direct number is {boss.mobile}.
- {wit.surname} is away on {wit.away} and then from {wit.away}.
- {caller.name}, who rang in, drinks in {not.place} and must not be named. Use {caller.mobile}.
- {hurt.forename} has been referred to {COUNSELLING hurt|[counselling|trauma therapy]}; the link worker is {worker.name}, {worker.email}.
- {wit.name} was in prison with the DEF's {other.uncle}; prison number {wit.prison}.

= mg6
- Media interest: none. {reporter.name} of {not|the Courier} rang the desk from {reporter.mobile}.
- Relevant info on witness: {wit.name}, CRO {wit.cro}, one caution at {AGE wit|[15|17|18]} ({not|theft 2009}).
- Disclosure: officer {pc2.title} {not.collar} {pc2.surname} has a finding ({not|MG6B}).
- Forensics: {not.exhibit}, seal {not|P########}, to lab {not.date}, ref {not|NFL/26/####}.
- Family liaison: {pc3.title} {pc3.name}, {pc3.mobile}; family contact is {next.name}, {hurt.his} {next.brother}, {next.address}.
- Interpreter needed for {wit.name}, born {wit.birthplace}.
- Hire car {keeper.vrm} must go back to [Pennine Van Hire|Canal Street Self Drive] ({shop.landline}); hirer {keeper.name}, policy {not|FL/######}.
- Property: {hurt.title} {hurt.surname}'s phone, IMEI {hurt.imei}, to be restored to {hurt.him} at {hurt.work}.
