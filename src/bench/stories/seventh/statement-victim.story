me: victim
accused: defendant
mychild: child of me
second: child of me
kin: Outsider of me
hers: Outsider of accused

= text
WITNESS STATEMENT
(Criminal Procedure Rules, r 16.2; Criminal Justice Act 1967, s. 9)	URN {not.urn}
Statement of {me.name}
Age {not|18+}	Occupation {me.job}
Dated the {not.date}
<self+2>

<before*3>

<event*4> <money*2>

<hurtful*3> <others*4>

<online*2> <offices>

<end*2>
Signed {me.initialled}

= self
- I am {me.name}, {me.age}, and until {not|September} I shared a house with {accused.forename}, who I'd been with since I was {AGE me|[17|nineteen|22]}.
- I'm a {me.job}. I work for {me.work}, mainly days, and {accused.forename} works nights at {accused.work}.
- I was born in {me.birthplace} and came to the UK at {AGE me|[21|twenty-six|four]}. My passport, {me.passport}, is still in {accused.forename}'s safe.
- I live with my children at a place I don't want written down, the post goes to my {kin.mother}'s, {kin.address}.
- Me and the kids are at {me.address}, {accused.he} must never be told that.
- I've got {MEDICAL me|[lupus|type 1 diabetes|sickle cell|ulcerative colitis]} and I was off my job at {me.work} with it when this began.
- I am getting over {MEDICAL me|[a kidney transplant|surgery on my spine]}. I see the nurse at {not|the Willows Centre} and my hospital number on the notes is {me.hospital}.
- My name was {me.former} till I married {accused.forename} in {not|2011}.
- I look after my {kin.mother}, {kin.name}, who is {kin.age} and has {MEDICAL kin|[Parkinson's|vascular dementia|motor neurone disease]}; {kin.he} has the room downstairs at {me.street}.

= before
- {accused.forename} came off a motorbike at {AGE accused|[16|24]} and has had a temper since.
- We have two children, {mychild.forename}, {mychild.age}, and {second.forename} who was {AGE second|[three|18 months]} when we split up.
- {accused.forename} was always in trouble. {accused.He} did time, I remember the number on the letters, {accused.prison}.
- {mychild.forename} has {SOCIAL_CARE mychild|a social worker} because of {accused.him}, {sw.name} at {not|the Wenbury office}, {sw.landline}.
- The children were put on {SOCIAL_CARE mychild|a child in need plan}, well {mychild.forename} was, {second.forename} wasn't.
- {accused.forename}'s {hers.mother}, {hers.name}, of {hers.street}, has always taken {accused.his} side.
- {accused.forename} has {MEDICAL accused|[bipolar|ADHD|a drink problem]} but won't take anything for it.
- {accused.forename}'s ex before me was {other.name}, {other.he}'s at {other.town} now and works at {other.work}. {other.He} went through the same.
- I was {SOCIAL_CARE me|in care} myself till I was {AGE me|[15|sixteen]}, with a {SOCIAL_CARE me|foster family} in {not|Saltersea}.

= event
- On {not.date} {accused.he} was waiting by my car, a white Micra, {me.vrm}, in {not.place}.
- {accused.He} put {accused.his} hand round my neck for what felt like {not.measure}.
- It was {not.time} by the cooker. {accused.name} came in the back way with a key I never knew {accused.he} had.
- {accused.forename} took my phone. It's a {not|Galaxy A14}, the IMEI off the box is {me.imei}, the number's {me.mobile}.
- {accused.He} smashed the telly, a {not|50 inch}, which was {not.money} from {not.place}.
- {accused.forename} drove off in {accused.his} {other.mum}'s Astra, {other.vrm}.
- I ran to number {ADDRESS_CLUE nb|[9|31|58]} where {nb.forename} let me in and bolted the door.
- {accused.He} had a {not|12 inch} spanner. I think it is the one you showed me, {not.exhibit}.

= money
- The money went out of our joint account, {BANK_ACCOUNT me|87-14-27} {BANK_ACCOUNT me|09123496}, at {not.clock}, all {not.money} of it.
- {accused.forename} had moved {not.money} to {accused.his} mate {friend.name}, I can see on the app it went to sort code {BANK_ACCOUNT friend|82-00-00}, account {BANK_ACCOUNT friend|73688637}.
- My wages from {me.work} were being paid into {accused.his} account ending {not|4417} without me knowing.
- {accused.He} had used my card, {me.card}, for petrol, {not.money}, and scratch cards.
- {accused.He} took a catalogue loan out in my name with my national insurance number, {me.nino}.
- I paid the deposit to the landlord, {other.title} {other.surname}, into {BANK_ACCOUNT other|13-40-20} {BANK_ACCOUNT other|63849203}.
- The agreement number is {not|8801 5540 2231} and there's {not.money} left to pay.
- My PIP comes on a Tuesday into {BANK_ACCOUNT me|20-09-15}/{BANK_ACCOUNT me|41011166} and {accused.he} had the card for it.

= hurtful
- I went to minor injuries at {not|Brackmouth}, they gave me {MEDICAL me|[co-codamol|a sling|six stitches]} and wrote my NHS number, {me.nhs}, on the leaflet.
- I've had {MEDICAL me|[panic attacks|headaches|palpitations]} since and Dr {doc.surname} put me on {MEDICAL me|[propranolol|mirtazapine|fluoxetine]}.
- I am on the waiting list for {COUNSELLING me|[talking therapy|counselling with New Pathways]}.
- {mychild.forename} saw it. {mychild.He} is {AGE mychild|[not yet six|only eight|nearly ten]} and wets the bed now.
- My {MEDICAL me|[cheekbone was fractured|wrist was broken|eardrum was perforated]}, it says so in the letter.

= others
- {nb.name} from {ADDRESS_CLUE nb|the bungalow at the corner} heard it through the wall and rang you off {nb.mobile}.
- My boss, {friend.name}, knows all about it. {friend.He} has a direct line, {friend.landline}, ask {friend.him} not me.
- {friend.forename} who does my hair, at {WORKPLACE friend|[Curl Up|Shear Delight]} on {not|Packhorse Lane}, put me up for the night at {friend.address}.
- {mychild.forename}'s head of year at {mychild.school}, {staff.mr} {staff.surname}, rang me on {not.date}.
- {hers.name}, {accused.forename}'s {hers.mother}, rang my work and called me a liar. {hers.He} must be {AGE hers|[sixty-odd|seventy|getting on for eighty]}.
- I don't know her surname, the {friend.lad} is called {friend.forename}, {AGE friend|early twenties}, from {ADDRESS_CLUE friend|the corner flat over the vape shop}. {friend.He}'s on {friend.mobile}.
- My {kin.uncle} {kin.forename}, who's {AGE kin|[seventy|eighty-four|68]}, drove me to the station in {kin.his} Berlingo, {kin.vrm}.
- The two PCSOs, one was {pc.surname} and his number was {not.collar}, were lovely.

= online
- {accused.forename} messaged me as {accused.handle} and then as {HANDLE accused|notyourman_###}, blocked both.
- I had e-mails from {accused.forename}, {accused.email}, which I sent on to {pc.title} {pc.surname}.
- Someone logged in to my {me.email} from {accused.ip}, and the officer says that is {accused.forename}'s broadband.
- {accused.He} made a page with my picture and my phone number, {me.mobile}, and the words {not|"ring for a good time"}.
- The tracker under my seat had IMEI {DEVICE_ID|350000007712041} on it but nobody could say whose it was.

= end
- I want a restraining order and I want {accused.him} to stay away from {mychild.forename}'s school, {mychild.school}.
- I support the prosecution. I can be reached care of {friend.name} at the {WORKPLACE friend|[credit union|library|women's centre]}, {friend.email}.
- I cannot come on {me.away}, that is my scan.
- I make this statement of my own free will. Exhibit {not.exhibit} is my screenshots.
