# The statement form, front, continuation and rear, of somebody who saw it.
me: witness
accused: defendant

= text
- <marking>	MG11
  WITNESS STATEMENT
  Criminal Procedure Rules, r 16.2; Criminal Justice Act 1967, s. 9
  	URN	{not.urn}
  Statement of:	{me.name}
  Age if under 18:	Over 18	(if over 18 insert 'over 18')	Occupation:	{me.job}
  This statement (consisting of {not|#} page(s) each signed by me) is true to the best of my knowledge and belief and I make it knowing that, if it is tendered in evidence, I shall be liable to prosecution if I have wilfully stated in it anything which I know to be false, or do not believe to be true.
  Signature:	{me.initialled}	Date:	{not.date}
  Tick if witness evidence is visually recorded ( ) (supply witness details on rear)

  <opening> <saw*3>
  <saw*4> <aside*3>
  <aside*3> <handover*2>

  Signature:	{me.initialled}	Signature witnessed by:	{pc.title} {pc.collar} {pc.surname}
  	{not|201#/1#}
  <rear>
- RESTRICTED (when complete)	MG11(T)	Page {not|1} of {not|#}
  WITNESS STATEMENT
  (CJ Act 1967, s.9; MC Act 1980, ss.5A(3)(a) and 5B; Criminal Procedure Rules 2020, Rule 16.2)
  Statement of {me.name}	URN: {not.urn}
  Age if under 18 O/18	Occupation {me.job}
  Signature: ............ Date: {not.date}

  <opening> <saw*4> <aside*2>
  <saw*3>
  <aside*2>
  <handover*2>

  Signature: ............ Signature witnessed by: {pc.title} {pc.surname} {pc.collar}
  MG11 CONT (T)
  Continuation of statement of {me.name}	Page {not|2} of {not|#}
  <aside*2> <saw*2>
  <rear>

= rear
- RESTRICTED - FOR POLICE AND PROSECUTION ONLY (when complete)
  Witness contact details	URN {not.urn}
  Name of witness:	{me.name}
  Home address:	{me.address}
  E-mail address:	{me.email}	Mobile:	{me.mobile}
  Home telephone No.:	{me.landline}	Work telephone No.:	<none>
  Preferred means of contact (specify details for vulnerable/intimidated witnesses and witnesses under 18):	<means>
  Gender:	{me.male}	Date and place of birth:	{me.dob}, {me.birthplace}
  Former name:	[N/A|{me.former}|none]	Ethnicity Code (16 + 1):	{SPECIAL_CATEGORY me|[W1|W9|B2|A2|M1|O9]}
  DATES OF WITNESS NON-AVAILABILITY:	<away>
  Witness Care
  a) Is the witness willing to attend court? [Yes|YES|No, see MG6]. If 'No', include reason(s) on form MG6.
  b) What can be done to ensure attendance? <ensure>
  c) Does the witness require a Special Measures Assessment as a vulnerable or intimidated witness? (youth under 18; witness with mental disorder, learning or physical disability; or witness in fear of giving evidence) [Yes|No]
  d) Does the witness have any particular needs? <needs>
  Witness Consent (for witness completion)
  a) The Victim Personal Statement scheme has been explained to me	Yes / No
  b) I have been given the VPS leaflet	Yes / No
  c) I consent to police having access to my medical record(s) in relation to this matter	[Yes|No|N/A]
  d) I consent to my medical record in relation to this matter being disclosed to the defence	[Yes|No|N/A]
  Signature of witness:	{me.initialled}	PRINT NAME:	{me.caps}
  Signature of parent/guardian/appropriate adult:		PRINT NAME:
  Address and telephone number (if different from above):
  Statement taken by (print name):	{pc.title} {pc.collar} {pc.surname}	Station:	{pc.town}
  Time and place statement taken:	{not.time} hrs, <where>
- WITNESS DETAILS - NOT TO BE DISCLOSED
  Surname {me.upper}	First name(s) {me.forename}	Title {me.title}
  D.O.B. {me.dob}	P.O.B. {me.birthplace}	Sex {me.sex}
  Address	{me.block}
  Tel (H) {me.landline}	(M) {me.mobile}	(W) <none>
  E-mail {me.email}
  Occupation {me.job}	Employer {me.work}
  N.I. No. [not asked|{me.nino}]	Self-defined ethnicity {SPECIAL_CATEGORY me|[W1|W2|B1|A3|M3]}
  Best time to ring	{AVAILABILITY me|[after 4pm|mornings only|not Fridays|any time before noon]}
  Dates to avoid	<away>
  Special needs	<needs>
  Taken at	<where>	by {pc.title} {pc.name} {pc.collar}

= none
- none
- N/K
- not to be rung at work
- n/a
- -
- does not work

= means
- text to {me.mobile}
- mobile
- email, {me.email}
- ring {me.landline} and ask for {me.forename}
- letter (NOT phone, partner may answer)
- via {me.his} {friend.mother}, {friend.name}, on {friend.mobile}
- any

= away
- {AVAILABILITY me|[02/03/26 - 16/03/26|14th to 21st February|w/c 9 March 2026|1.4.26 to 9.4.26]} (holiday)
- {AVAILABILITY me|[24 March 2026|11/05/2026|6th May]} [hospital appt|wedding|exam]
- None known
- works away {AVAILABILITY me|[every other week from 5/2/26|Mon-Thurs until Easter]}
- see MG10
- {AVAILABILITY me|[17/04/26, 18/04/26, 22/04/26|all of August]}

= ensure
- Nothing
- Lift to court needed, does not drive
- Child care for {kid.forename}, {kid.his} {kid.son} aged {kid.age}, is hard to find
- Text a reminder to {me.mobile} the day before
- Employer ({me.work}) to be told by letter
- A screen would help
- Please write to {me.him} at {me.address}, not at work

= needs
- No
- Is {MEDICAL me|[hard of hearing|partially sighted|diabetic]}
- [Polish|Welsh|Urdu|Somali] interpreter
- Uses a {MEDICAL me|[wheelchair|walking frame]}
- Has {MEDICAL me|[dyslexia|ADHD]}, needs time to read
- none stated

= where
- home address
- {me.street}
- {not.place}
- over phone on {me.mobile}
- {pc.town} Police Station
- place of work, {me.work}

= opening
- I am the above named person and my details are overleaf. I have worked as a {me.job} for {me.work} since leaving school.
- I live at the address given to the police, which looks out over {not.place}.
- This statement is about something I saw on {not.date}. I was at home, which is {me.address}, with my {friend.brother} {friend.forename}.
- On {not.date} at roughly {not.clock} I was on my way to collect my {kid.son} {kid.forename} from {kid.school}.
- I am {me.age} and a {me.job} by trade. I do not know the {accused.man} I am going to talk about.
- At about {not.time} hours I had just parked up, my car is a black Skoda, {me.vrm}, outside {not.place}.
- I've been in the flat above the {ADDRESS_CLUE me|[launderette on Proof Parade|bookies opposite the Wherryman|kebab shop in Park Street]} for a couple of years.
- I am a customer of {shop.firm}, and on {not.date} I was standing at the till with about {not.money} of shopping.
- I was born in {me.birthplace} and came to this country when I was small. English is my second language and I am content to make this statement in it.

= saw
- The male I now know to be {accused.name} was [stood|standing] about {not|[12|15|20|30|45] [metres|yards|feet|paces]} from me.
- {accused.He} was shouting something like "I know where you live".
- I saw {accused.title} {accused.surname} pick up what looked like a bottle.
- Somebody shouted, "Leave it {accused.forename}, he's not worth it".
- It was dry and the street lamps were on. Nothing was in the way of my view, apart from a bus stop some {not|[12|15|20|30|45] [metres|yards|feet|paces]} off.
- {accused.He} got into the driver's seat of a silver Golf. I put the index in my phone as {accused.vrm}.
- I would say it went on for {not|[5|10|15|20] [minutes|mins]}, no longer.
- A second {friend.man}, who I have since been told is {friend.name}, was trying to pull {accused.him} back.
- I know {accused.forename} by sight because {accused.he} drinks in {not.place} and they call {accused.him} {accused.nick}.
- {accused.He} is about {not|[five foot ten|6'1"|5'8"]}, slim, and had a grey hooded top with the number {not|##} on the back.
- I heard glass go and thought it was the window of number {not|[3|7|22|41]}.
- The next time I saw {accused.him} {accused.he} was with a police officer, {pc.title} {pc.collar} {pc.surname}, who had hold of {accused.his} arm.

= aside
- The person stood next to me was {nb.name}, whose door is two down from mine at {nb.street}. {nb.He} filmed some of it and can be got hold of on {nb.mobile}.
- I asked {nb.title} {nb.surname} from {nb.street} to keep an eye on the house. {nb.His} number is {nb.landline}.
- My {friend.brother} {friend.name} ({friend.dob}) saw more than me, {friend.he} is at {friend.address}.
- I phoned {friend.forename} straight away, {friend.mobile}, and told {friend.him} not to come down.
- A young {kid.lad} called {kid.name}, who I know goes to {kid.school} with my own, was crying by the wall. I believe {kid.he} is {kid.age}.
- I was with {friend.name} and {nb.name}. {friend.forename} stayed with me and {nb.forename}, who lives at {nb.address}, went to fetch help.
- {friend.title} {friend.surname} runs the cafe. {friend.His} email for the CCTV is {friend.email}.
- There was a taxi waiting, plate {nb.vrm}, and the driver told me he was called {nb.forename}.
- I have the video on my own phone, number {me.mobile}, an iPhone, IMEI {me.imei}, and I am willing to hand it over.
- My partner {friend.forename} is having {MEDICAL friend|[chemotherapy|dialysis|counselling for depression]} at the moment so I have not told {friend.him} any of this.
- I was wearing my work lanyard so {accused.he} will have seen that I am at {me.work}.
- I take {MEDICAL me|[beta blockers|propranolol|ramipril]} and had to sit down afterwards.

= handover
- I gave a copy of the clip to {pc.title} {pc.surname} and I can refer to it as exhibit {not.exhibit}.
- I sent the footage from {me.email} on {not.date} and was given reference {not.crime}.
- I don't want {accused.forename} to have my address, {me.street}, or my number.
- If I have to go to court I will go. I can be rung on {me.mobile}, best {AVAILABILITY me|[after six|before 9am|at weekends]}.
- I am away {AVAILABILITY me|[from the 3rd to the 17th of March|all of Easter week|1st to 10th May]}.
- I am moving at the end of the month to {me.town}, I will let the officer have the details.
