# A doctor, an engineer or an examiner on what was found.
me: professional
accused: defendant
hurt: victim
pc: officer
lab: organisation

= text
<mg11-head>
Statement of: {me.name} {not|BSc MSc}
Age if under 18: Over 18	Occupation: {OCCUPATION me|[Forensic scientist|Consultant in emergency medicine|Forensic medical examiner|Collision investigator|Digital examiner|Handwriting examiner]}
<truth>
Signed: {me.initialled}	Dated: {not.date}
{lab.town} Forensics, {lab.premises}	Tel {lab.landline}	{lab.mailbox}
Lab ref {not|LF/26/#####}

<cv*2> <instruction*2>

<finding*4>

<history*3> <items*3> <opinion*2> <sign>
Signed: {me.initialled}	Witnessed by: {nb.name}

= cv
- I have been employed by {me.work} for {not|fourteen years} as a {OCCUPATION me|[senior scientist|specialist registrar|vehicle examiner]}.
- I qualified at {not|[Leeds|Cardiff|Dundee]} in {not|1997} and my registration number is {not|#######}.
- I am a {OCCUPATION me|[consultant|registrar|chartered engineer]} and I have given evidence in over {not|200} cases.
- I am presently seconded to {me.work}, where I lead a team of {not|12}.
- My line manager is Dr {doc.surname}, who can be reached through the laboratory.

= instruction
- On {not.date} I received from {pc.title} {not.collar} {pc.surname} the items listed below in connection with {accused.name}, born {accused.dob}.
- I was asked to examine {hurt.name}, {hurt.age}, of {hurt.address}, at the request of {pc.title} {pc.surname}.
- {hurt.name} (hospital number {hurt.hospital}, NHS {hurt.nhs}) attended my department at {not.time} on {not.date}.
- I was supplied with reference samples from {accused.name} and, for elimination, from {friend.name} and {hurt.forename}'s {nb.brother}, {nb.name}.
- My instructions are in a letter from {sol.name}, {sol.email}, ref {not|AB/####}.

= finding
- {hurt.title} {hurt.surname} had {MEDICAL hurt|[a 4 cm laceration to the left forearm|an orbital fracture|petechiae on both eyelids|three broken ribs]}.
- There was {MEDICAL hurt|[tenderness over the jaw|fresh bruising to the neck|a healing fracture of the wrist]}, in my opinion {not|24 to 48 hours} old.
- A DNA profile matching that of {accused.surname} was found on {not.exhibit}. The match probability is {not|1 in 1 billion}.
- The phone, {not|model A####}, IMEI {accused.imei}, had a SIM for {accused.mobile}. The last user had signed in as {accused.email}.
- The vehicle, {accused.vrm}, was {not|11 years old} with {not|98,412 miles}. The brakes were worn to {not|1.2 mm}.
- Router logs show {accused.ip} assigned to {accused.surname}'s laptop and {friend.ip} to the tablet of {friend.name}, who lodges at the house.
- Blood of {hurt.surname} contained {not|142 mg per 100 ml}. {accused.surname} declined to give a sample.
- The signature on the tenancy is not that of {nb.name} but shows features of {accused.surname}'s hand.
- {accused.surname} was examined at {not.time} and had {MEDICAL accused|[abrasions to the knuckles|needle marks|a bite to the thumb]}.
- The child's jaw X-ray, {kid.forename} {kid.surname}, shows {kid.he} is {AGE kid|[between 12 and 14|about eleven|under 15]}.

= history
- {hurt.surname} told me that {hurt.he} has {MEDICAL hurt|[osteoporosis|von Willebrand disease|asthma]} and takes {MEDICAL hurt|[steroids|aspirin|warfarin]}.
- {hurt.surname} is a {hurt.job} and lives with {hurt.his} {nb.mother}, {nb.name}, who is {nb.age}.
- The GP is Dr {doc.surname}, {surgery.town} Surgery, {surgery.landline}.
- {hurt.surname} said {hurt.he} had been struck by {accused.forename} with a {not|size 10} boot and that {hurt.his} {kid.son} {kid.forename}, {kid.age}, saw it.
- {hurt.surname} had been treated for {MEDICAL hurt|[depression|a miscarriage|an eating disorder]} at {AGE hurt|[17|twenty-four|19]}.
- Next of kin given as {friend.name}, {friend.mother}, on {friend.mobile}.
- A social worker, {sw.name} ({sw.landline}), was present because {hurt.forename} has {SOCIAL_CARE hurt|a care and support plan}.
- {hurt.surname}'s employer, {hurt.work}, has a sick note dated {not.date}.

= items
- {not.exhibit}, sealed {not|A####^^}, knife, {not|21 cm} blade.
- {not.exhibit}, bag {not|P#####^^}, grey hooded top said to belong to {mate.name}.
- {not.exhibit}, letter addressed to {friend.name} at {friend.address}.
- {not.exhibit}, swab of steering wheel of {man.vrm}, keeper {man.name}.
- {not.exhibit}, bank card of {ex.name}, {ex.card}.
- Reader software {not|6.12.4}, batch {not|99/####/26}, freezer {not|F7}.

= opinion
- In my opinion the injuries are consistent with {hurt.surname}'s account and not with a fall.
- The findings support the proposition that {accused.surname} and not {friend.name} held the item.
- I cannot say whether {accused.surname} or {nb.name} drove.
- Healing will take {not|6 to 8 weeks}. {hurt.forename} will not be able to work at {hurt.work} for that time.

= sign
- I can be contacted at the laboratory on {lab.landline} or on {me.mobile}.
- My e-mail is {me.email}. I am on leave from {me.away} to {me.away}.
- Please send all mail to {lab.premises}, for the attention of my secretary, {friend.name}.
