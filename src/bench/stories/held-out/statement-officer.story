# HELD OUT: nobody tunes a detector on this folder or looks up what it shows.
me: officer
accused: defendant
hurt: victim
rel: Outsider of hurt
tot: Child of hurt

= text
WITNESS STATEMENT
Criminal Procedure Rules, r. 16.2; Criminal Justice Act 1967, s. 9
Statement of: {me.name}, {me.title} {me.collar}
Age: Over 18	Occupation: Police officer
Dated: {not.date}	Signature: {me.initialled}

<posting>

<scene*3>

<action*3>

<calls*3>

<nick*3>

<exhibits>

= posting
- I am {me.title} {me.collar} {me.surname} stationed at {org.town}. On {not.date}, early turn, I was driving {not|TJ31} with {off.title} {not.collar} {off.surname} as operator.
- I am an officer of {not|Mid-Severn Constabulary} attached to {org.town} CID. This statement is made from my notes and CAD {not|####}/{not.date}.
- On {not.date} I was engaged on plain clothes patrol of {not.place} with {off.title} {off.name}.
- I've been a response officer at {org.town} for {not|3} years. I was late turn, {not|1400} x {not|2200}, kit on, BWV charged.
- I am the officer in the case. I took this over from {off.title} {off.surname}, who is now on maternity.

= scene
- We were called to {hurt.address}. The door was opened by {hurt.name}, who I now know to be the victim in this case.
- On scene was the victim, {hurt.title} {hurt.surname}, {hurt.dob}, who was holding a tea towel to {hurt.his} head.
- V1 = {hurt.name}, DOB {hurt.dob}, c/o {rel.address}, which is the home of {hurt.his} {rel.mother} {rel.forename}.
- The victim {hurt.name} presented with a {MEDICAL hurt|cut lip} and was hyperventilating. {hurt.He} is {MEDICAL hurt|asthmatic}.
- The victim said, "{accused.forename} did it, {accused.forename} {accused.surname}. {accused.He}'s at {accused.his} dad's."
- In the back bedroom were the victim's children, {tot1.name}, {tot1.age}, and {tot2.name}, {tot2.age}. I completed a {not|MERLIN}.
- I made sure the victim {hurt.surname} had my number and took {hurt.his} own, {hurt.mobile}.
- The address is a {not|3}-storey block with entry code {not|C##39}.
- {hurt.title} {hurt.surname}, the victim, was reluctant to engage and asked us not to call at {hurt.street} again in uniform.
- Present as an interpreter for the victim was {hurt.his} {rel.nephew}, {rel.name}, tel {rel.mobile}.

= action
- I circulated SUS as {accused.name}, {accused.dob}, IC1, with links to {accused.street}.
- I ran {accused.surname} through PNC; ID {accused.pnc}, wanted on recall.
- {accused.vrm} was at {not.time} stopped by {off.title} {not.collar} {off.surname} on {not.place}. Driver: {accused.name}. Front seat: {pal.name}, b. {pal.dob}, of {pal.address}. Rear: {other.name}, {other.age}, NFA.
- I rang the number {accused.mobile}, given to us for {accused.surname}, and it went to voicemail.
- At {not.time} I stopped a {accused.man} on a bicycle, who said {accused.his} name was {accused.name} and gave an address of {accused.address}.
- I carried out an s.32 search at {accused.street}, {accused.surname}'s home, and found nothing.
- I reviewed the Santander cycle dock and the Ring doorbell at {pal.street}, home of {pal.title} {pal.name}.
- Through the licensing unit I identified the holder as {gaffer.name}, {gaffer.street}, and asked {gaffer.him} at {gaffer.email} for the footage.
- Custody imaging matched {not.exhibit} with {accused.name}.
- A bike lock seized from {accused.surname} was bagged, seal {not|T#####02#}.
- IMEI check of handset ({accused.imei}) recovered from {accused.surname}.

= calls
- I knocked on doors. {pal.name}, at {pal.street}, had been asleep. {pal.title} {pal.surname} works nights at {pal.work}.
- A cyclist handed me a card: {stranger.name}, {stranger.job}, {stranger.mobile}. {stranger.He} had the whole thing on a helmet camera.
- WITNESS A - {pal.name}, {pal.age} yrs, {pal.address}, {pal.mobile}: saw punch. WITNESS B - {other.name}, {other.address}, {other.email}: heard only.
- {stranger.name}, f/n {stranger.nick}, refused all details save a date of birth of {stranger.dob}.
- I took an account from the concierge, {pal.name}. {pal.He} asked that police use {pal.his} personal mobile, {pal.mobile}, not the desk.
- Staff member {other.name} (payroll {not|K4##1}) pointed to the broken optic. The manager is {gaffer.forename} {gaffer.surname}, contactable on {gaffer.landline}.
- Paramedic {med.name} (HCPC {not|PA####9}) handed over and left on {not|EW##2#}.
- Mental health nurse {med.name}, on {med.mobile}, was content for the victim to remain at home.
- {pal.title} {pal.surname} of {pal.street} came to the door with {pal.his} {other.husband} {other.forename}. Their lodger, {stranger.name}, stayed on the stairs.
- I knew {other.name} from previous dealings. {other.He} is the ex-partner of {accused.surname} and lives at {other.address}.
- The anonymous informant was in fact {other.name}, whose number {other.mobile} came up on the log.
- {pal.name} asked for an update by e-mail to {pal.email}.
- House numbers {not|2} to {not|16} were tried with no reply. At {other.street}, {other.title} {other.surname}, who has {MEDICAL other|Alzheimer's}, could not say what day it was.
- Registered keeper of {stranger.vrm} is {stranger.name}, dob {stranger.dob}, {stranger.address}. Sold in {not|2023}.

= nick
- I arrested {accused.name} at {not.time} hours for an offence under {not.statute} and told {accused.him} why.
- {accused.surname} was cautioned and said, "It's not what it looks like, guv."
- At {org.town} custody {accused.surname} gave {accused.his} DOB as {accused.dob}, and {accused.his} occupation as {accused.job}.
- {accused.surname} asked for {law.name} of {not|Pritchard Bowen & Co} to be told.
- {accused.surname} said {accused.he} takes {MEDICAL accused|insulin} and had eaten nothing since breakfast.
- {accused.He} asked us to ring {accused.his} {pal.brother} {pal.name} on {pal.mobile} about the dog.
- Custody number {not|02YR/0##7/26} refers. {accused.surname} was dealt with by Sgt {off.surname}.
- {accused.surname} was released on bail to {accused.address} to return on {not.date} at {not.time}.
- {accused.His} {pal.mother}, {pal.name}, acted as appropriate adult. {pal.He} lives at {pal.address}.

= exhibits
- I produce the following: BWV ({not.exhibit}); photographs of injuries ({not.exhibit}); a knife, blade {not|11 cm} ({not.exhibit}).
- My BWV is uploaded under {not|Evidence ID 26-00##41}.
- Notes made at {not.time} in IRB {not|2287##}, page {not|14}.
- I exhibit a disc of the 999 call as {not.exhibit}.
