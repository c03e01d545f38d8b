me: witness
accused: defendant
hurt: victim
sib: outsider of me
mum: outsider
ex: outsider

= text
RESTRICTED (when complete)	MG 11 (T)
WITNESS STATEMENT
(CJ Act 1967, s.9; MC Act 1980, ss.5A(3)(a) and 5B; Criminal Procedure Rules, r 16.2)	URN {not.urn}
Statement of: {me.formal}
Age if under 18: [O/18|Over 18]	(if over 18 insert 'over 18')	Occupation: {me.job}
This statement (consisting of {not|3} page(s) each signed by me) is true to the best of my knowledge and belief.
Signature: {me.initialled}	Date: {not.date}

<opening> <my-self> <my-home>

<the-scene*2> <seen*3> <the-event*2>

<known-people*3> <seen*2>

<my-children> <my-contact> <the-close>
Signature: {me.initialled}	Signature witnessed by: {pc.title} {not.collar} {pc.surname}
Page {not|2} of {not|3}
<rear>

= opening
- I make this statement about what I saw from my [bedroom window|car|front step].
- This is about a fight at {not.place} on {not.date}.
- I am the person named above. I do not know {hurt.name} other than to nod to.
- I knew {hurt.name} as {hurt.he} has a stall next to ours. {hurt.He} is in {hurt.his} {AGE hurt|[thirties|fifties|mid-forties]}.
- I was asked by {pc.title} {pc.surname} to say what I heard through the wall.

= seen
- {hurt.forename} was on the floor by {not.place} and {hurt.his} nose was bleeding.
- I heard {hurt.name} shout that {hurt.he} would give {accused.him} the money, {not.money}, on payday.
- {hurt.title} {hurt.surname} told me that {hurt.he} had a {MEDICAL hurt|[broken wrist|cracked rib|fractured eye socket|torn ligament]}.
- I know that {hurt.forename} works on the [fish|meat|bakery] counter at {hurt.work}, as I get served there.
- {hurt.forename} asked me to ring {hurt.his} {other.husband}, {other.name}, on {other.mobile}, which I did.
- I walked {hurt.forename} back to {hurt.his} house, {hurt.street}, and stayed until the ambulance came.
- {hurt.forename}'s {kid.son} {kid.forename}, a {kid.lad} of about {AGE kid|[nine|ten|seven]}, was crying. {kid.He} goes to {kid.school} with mine.
- A {friend.man} with a dog, who said {friend.he} was {friend.name} and {AGE friend|[52|61|48]}, waited with us. {friend.He} gave {friend.his} number as {friend.mobile}.
- The car was a grey [Insignia|Passat] with the plate {accused.vrm}; it is always outside {accused.forename} {accused.surname}'s.
- There were three cars outside: mine, {me.vrm}, {hurt.forename}'s Mini, {hurt.vrm}, and a van, {accused.vrm}, which {accused.forename} drives.
- {nb.name}, who has the house at {nb.street}, has a camera that points at the road. {nb.He} is a retired {nb.job}.
- The {friend.lad} who served me, {friend.name}, is only {AGE friend|[17|18|19]} and goes to college.
- From there to {not.place} is a good {not.measure}.
- I picked {hurt.forename}'s bank card up off the road, the one ending {not|####}, and gave it to the paramedic.

= rear
- RESTRICTED - FOR POLICE AND PROSECUTION ONLY (when complete)
  Witness contact details	URN {not.urn}
  Name of witness: {me.formal}	Male / Female
  Home address: {me.address}
  Home telephone no: {me.landline}	Work telephone no:	-	Mobile: {me.mobile}
  E-mail address: {me.email}
  Preferred means of contact (specify details for vulnerable/intimidated witnesses only): [text|e-mail|phone after {not.clock}]
  Best time to contact: [evenings|any time]
  Gender: {me.sex}	Date and place of birth: {me.dob}, {me.birthplace}
  Former name: {me.former}	Ethnicity code (16+1): {not|[W1|A2|B1|M3]}
  DATES OF WITNESS NON-AVAILABILITY: {me.away}; {me.away}
  Witness care
  a) Is the witness willing to attend court? [Yes|No. If no, explain on form {not.form}]
  b) What can be done to ensure attendance? [Childcare for {kid.forename} ({kid.age})|Time off agreed with {me.work}|Nothing]
  c) Does the witness require a special measures assessment? [Yes|No]
  d) Does the witness have any particular needs? [Yes - {MEDICAL me|[hearing loss|dyslexia|anxiety]}|No|Yes - interpreter]
  Statement taken by (print name): {pc.title} {not.collar} {pc.upper}	Station: {pc.town}
  Time and place statement taken: {not.time} to {not.time}, [h/a|witness's place of work, {me.work}|front counter]
- Page {not|1b} - not to be copied to the defence
  WITNESS CONTACT DETAILS
  Name: {me.name}	Title: {me.title}
  DOB: {me.dob}	Place of birth: {me.birthplace}
  Home address: {me.address}
  Mobile: {me.mobile}	E-mail: {me.email}
  Occupation: {me.job}	Employer: {me.work}
  Next of kin / other contact: {sib.name} ({sib.brother}) {sib.mobile}
  Dates to avoid: {me.away}
  Particular needs: {MEDICAL me|[asthma|migraines|type 1 diabetes]}
  Consent to medical record disclosure: [Y|N|N/A]
  Statement taken by: {pc.title} {not.collar} {pc.name}	Stn: {pc.town}
