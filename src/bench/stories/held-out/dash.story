# HELD OUT: nobody tunes a detector on this folder or looks up what it shows.
hurt: victim
accused: defendant
off1: officer
rel: relative of hurt
tot: Child of hurt

= text
DOMESTIC ABUSE RISK ASSESSMENT (DASH 2009)	Ref {not|DA/26/####}
Victim: {hurt.name}	Also known as: {hurt.former}	Born: {hurt.dob}
Safe contact: [{hurt.mobile}|{hurt.email}|{hurt.mobile}, leave no message]
Where living now: {hurt.address}
Perpetrator: {accused.name}	Born: {accused.dob}	Where living: {accused.address}
Completed by: {off1.title} {off1.collar} {off1.surname}	{not.date} {not.time}

1. Has the current incident resulted in injury?	<injury>
2. Are you very frightened? Of what?	<fear>
3. Do you feel isolated from family or friends?	<alone>
4. Are you depressed or having suicidal thoughts?	<mood>
5. Have you separated or tried to separate?	<split>
6. Is there conflict over child contact?	<contact>
7. Does {accused.forename} follow, text, call or stalk you?	<stalk>
8. Are you pregnant or have you had a baby in the last 18 months?	[No|No|N/A]
9. Are there any children, or dependants in the household?	<kids>
10. Has {accused.forename} ever hurt anybody else?	<else>
11. Are there any financial issues?	<money>
12. Weapons, alcohol, drugs, mental health?	<other>
Score {not|14}	Risk: [STANDARD|MEDIUM|HIGH]
<plan*2>

= injury
- Yes. {MEDICAL hurt|Burst blood vessel} in left eye, ongoing.
- No visible. Says ribs hurt.
- Yes, {MEDICAL hurt|cigarette burn}, photographed {not.exhibit}.

= fear
- That {accused.forename} will find this address. {hurt.forename} has told only {rel.forename}.
- For {hurt.his} {rel.mother} {rel.name}, who {accused.forename} has rung at {rel.landline}.
- Losing the children. {accused.forename} said {accused.he} would take them to {accused.his} {pal.mother}'s, {pal.name}'s.
- Not frightened, just fed up.

= alone
- Yes. Only sees {pal.name}, a colleague at {hurt.work}.
- Partly. {rel.name} rings from {rel.mobile} every Sunday.
- Yes, {accused.forename} deleted everyone, including {pal.forename} and {other.forename}.
- No.

= mood
- Yes. Under Dr {med.surname} and on {MEDICAL hurt|fluvoxamine}.
- {MEDICAL hurt|Overdose} when {hurt.he} was {AGE hurt|17}, none since.
- No, coping, sees {soc.name} at the women's centre.
- Low. Cries in interview.

= split
- Left {not|3} weeks ago, stayed with {pal.name} at {pal.address}, then here.
- Not yet. Wants {accused.forename} out of the tenancy first.
- Separated since {not|2024}, decree absolute {not.date}.

= contact
- {accused.forename} sees {tot.forename} ({tot.age}) on Saturdays at {pal.name}'s.
- Family court case {not|SX26P00###}, solicitor {law.name}.
- No children together.

= stalk
- Yes, {not|30}+ calls a day from {accused.mobile}.
- Tracker found on {hurt.vrm}, {hurt.his} car.
- Fake profile, {accused.handle}, is {accused.forename}'s.
- Turns up at {hurt.work}. Colleague {pal.name} has turned {accused.him} away.

= kids
- {tot1.name} {tot1.dob}; {tot2.name} {tot2.dob}. {tot1.forename} at {tot1.school}.
- {tot1.forename}, {tot1.age}, and {tot2.forename}, {tot2.age}. {tot2.forename} has {MEDICAL tot2|cerebral palsy}.
- {hurt.His} {rel.mother}, {rel.name}, lives in and has {MEDICAL rel|dementia}.
- None.

= else
- Yes. Ex-partner {pal.name}, now at {pal.street}, had a broken wrist.
- Yes, {accused.his} {pal.brother} {pal.name}.
- {other.forename} {other.surname}, the previous {other.boy}friend. {hurt.forename} has {other.his} number: {other.mobile}.
- Not known.

= money
- {accused.forename} holds {hurt.his} card. Benefits are paid to {accused.surname}'s account, {accused.sort} {accused.account}.
- Owes {not.money} to {pal.name}.
- No.

= other
- Drinks, {MEDICAL accused|alcoholic}. Has a shotgun certificate ({not|12/####}).
- {accused.forename} has {MEDICAL accused|paranoid schizophrenia}, care coordinator {soc.name}, {soc.mobile}.
- Uses coke. Keeps a bat in {accused.vrm}.
- Nothing.

= plan
- Referred to IDVA {soc.name} ({soc.email}).
- Treat as urgent on {hurt.street}. Marker placed for {hurt.mobile}.
- {rel.name} to hold spare key.
- MARAC {not.date}. Copy to {off.title} {off.surname}.
