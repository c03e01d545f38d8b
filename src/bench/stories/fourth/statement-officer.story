me: officer
kid: Child of hurt
accused: defendant
hurt: victim
wit: witness
caller: reporter

= text
- WITNESS STATEMENT	MG11
  Statement of: {me.title} {not.collar} {me.name}
  Occupation: Police Officer	Age: Over 18
  Signature: {me.initialled}	{not.date}

  I am {me.title} {not.collar} {me.surname} of {office.town} Police based at {office.town}. <duty>

  <attend*5> <attend*2> <enquire*7> <enquire*3>

  <arrest*3> <enquire*3>

  <exhibit*3>
- DUTY STATEMENT - {me.title} {not.collar} {me.surname}
  Occ {not.log} of {not.date}	Crime {not.crime}
  <duty> <attend*3>
  <enquire+8>
  <enquire+4>
  <arrest*3>
  <exhibit>
- {me.title} {me.surname} {not.collar} states:
  <duty> <attend*5> <attend*2> <enquire*9> <enquire*4> <arrest*5> <arrest*2> <exhibit*3>
  Tel (ext) {PHONE me|01632 960###} / {me.email}

= duty
- On {not.date} I was on [late|early|night] turn, crewed with {pc.title} {not.collar} {pc.surname}, c/s {not|AW12}.
- I was tasked at {not.time} to an immediate, log {not.log} refers.
- At {not.time} hrs whilst on foot patrol at {not.place} I was approached by {wit.name}.
- I am OIC in this matter, having taken over from {pc.title} {not.collar} {pc.name} on {not.date}.
- I was [in company with|double crewed with] {pc.title} {pc.surname} in a marked vehicle, fleet number {not|PV####}.

= attend
- On arrival at {hurt.address} we were met by IP {hurt.name}, {hurt.dob}, who was [visibly upset|intox but coherent].
- O/S I spoke to V1 {hurt.name} (dob {hurt.dob} tel {hurt.mobile}) who pointed out SUS as {accused.name} h/a {accused.address}.
- Inft was {caller.name}, {caller.street}, who had rung in from {caller.mobile}. {caller.He} did not wish to provide a statement.
- {hurt.forename} {hurt.surname} appeared to have {MEDICAL hurt|a cut lip} and was holding {hurt.his} ribs. {hurt.He} declined an ambulance.
- IP declined to give {hurt.his} home address but said {hurt.he} could be reached at {hurt.his} place of work, {hurt.work}, or by e-mail {hurt.email}.
- Present in the address was IP's {kid.son} {kid.forename}, {kid.age} yrs ({kid.dob}), pupil at {kid.school}. PPN submitted, ref {not|PPN/26/#####}.
- MOP {wit.name} ({wit.age} yrs, {wit.job}, {wit.mobile}) flagged us down.
- We were let in by the occupant of the ground floor flat, {nb.name}, b. {nb.dob}.
- The victim, {hurt.title} {hurt.surname}, told me {hurt.he} has {MEDICAL hurt|epilepsy} and had missed {hurt.his} medication ({MEDICAL hurt|lamotrigine}).

= enquire
- H/H: no reply at {not|numbers 3 to 9}; {nb.street}: spoke to {nb.name} {nb.dob} {nb.landline}, heard a scream, saw nowt.
- H2H enquiries were made. {nb.title} {nb.surname} of {nb.address} [has Ring footage|saw a male run off] and will make a statement. {nb.He} works days; call {nb.mobile}.
- PNC check on {friend.vrm}: RK {friend.name} {friend.dob} of {friend.address}, insured, no markers.
- T/C to {friend.name} on {friend.mobile} - v/mail left. T/C to {hurt.his} {lady.brother} {lady.name} {lady.mobile} - confirms IP stayed there that night, at {lady.street}.
- I spoke on the telephone to {wit.name} ({wit.mobile}), who works as a {wit.job} at {wit.work} and can only be seen after {not.time}.
- CCTV at {shop.firm}, {shop.premises}, tel {shop.landline}: {not|14 days} retention, downloaded as {not.exhibit}.
- I also took details of {friend.name}, {friend.age}, {friend.email}; {mate.name}, {mate.age}, {mate.email}; both students.
- A {MEDICAL hurt|CT scan} was done. Medical staff: {doc.title} {doc.surname}, bleep {not|####}.
- The {mate.male} passenger gave {mate.his} name as {mate.name}, {mate.dob}, no fixed abode. Voters check shows {mate.address}.
- {wit.forename} {wit.surname} has mobility problems following {MEDICAL wit|a stroke} and will need a home visit at {wit.address}.
- Telematics put the vehicle {accused.vrm} within {not.measure} of the scene at {not.time}.
- Social worker {sw.name} (Children's Services, {sw.landline}) informed re {kid.forename} {kid.surname}, {kid.dob}, who is {SOCIAL_CARE kid|on a child protection plan}.
- What3words for the scene supplied by caller: {LOCATION|///mossy.hinges.calmly}.

= arrest
- At {not.time} I arrested {accused.name} (dob {accused.dob}) on suspicion of {not.statute}. {accused.He} replied "Whatever".
- I said to {accused.him}, "What's your name?" {accused.He} said "{accused.forename} {accused.surname}". "Date of birth?" "{accused.spoken}." "Where do you live?" "{accused.street}."
- {accused.surname} was searched s32 PACE; found were a phone (IMEI {accused.imei}) and a bank card in the name of {friend.caps}.
- Custody number {not|AW/#####/26}. ASN {ASN accused|26/01ZD/02/######L}. DP asked for {lady.name}, {accused.his} {lady.mother}, {lady.mobile}, to be notified.
- Ident by livescan: {accused.pnc}, CRO {accused.cro}.
- {accused.forename} told the nurse {accused.he} [takes|is scripted] {MEDICAL accused|methadone 40ml} and has {MEDICAL accused|asthma}.
- {accused.forename} {accused.surname} was bailed to {accused.address} with a condition not to contact {hurt.forename} {hurt.surname} or go to {hurt.lone}.

= exhibit
- I produce my BWV as {not.exhibit}, {not|00:14:32} in length.
- I seized a [kitchen knife|claw hammer], {not|21cm} overall, exhibit {not.exhibit}, seal {not|M########}.
- My pocket notebook, serial {not|AW/0####}, page {not|17}, refers.
- I completed a DASH with IP, graded [medium|high], {not|16} yes answers. Ref {not.crime}.
- {not|MG11} to follow from {pc.title} {not.collar} {pc.surname}.
