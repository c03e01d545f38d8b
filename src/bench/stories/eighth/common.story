# Passages that several sorts of document of this part share. Parts with a capital are cast anew in every passage that names them.
kid: Child
pc: Officer
doc: Professional
worker: Professional
nurse: Professional
shop: Organisation
office: Organisation
surgery: Organisation
sup: Officer
insp: Officer
typist: Professional
interp: Professional
sec: Professional
apt: Professional
photo: Professional
coroner: Professional
cps: Professional
sol: Professional
hcp: Professional

= my-home
- I live at the address overleaf, {me.address}, and have been the tenant there for [three|eleven] years.
- I rent {ADDRESS_CLUE me|the flat above the bookmaker's} on {me.lone} and you get to it up the iron steps at the back.
- My house is {ADDRESS_CLUE me|opposite the Spar} on {me.lone}.
- Ours is the end terrace with the blue door on {me.lone}, number {ADDRESS_CLUE me|[3|17|41|62]}.
- I stop at {me.street} most of the week, although all my post still goes to my {sib.brother} {sib.forename}'s at {sib.address}.
- At the time I was in temporary accommodation at {me.address}; the council put me there in [May|September].
- I had only got the keys to {me.address} that [Tuesday|Friday] and there was nothing on the floors yet.
- Home is {me.address}. It is a two-up two-down and the front door opens straight onto the pavement.
- I own {me.street} jointly with my {ex.husband}, {ex.name}, who moved out and now lives at {ex.address}.
- I lodge with {host.title} {host.surname} and have the back bedroom at {me.address}.
- I have lived on {me.lone} since I was [nine|twelve], {ADDRESS_CLUE me|two doors down from the chapel}.
- My flat ({me.address}) is on the second floor and looks over the car park.

= my-contact
- You can get me on {me.mobile} but not before {not.clock} as I am on nights.
- My number is {me.mobile}; please do not ring the house phone, {me.landline}, because my {mum.mother} picks it up.
- I gave the officer my e-mail, {me.email}, and asked that everything be sent there.
- I was ringing from my own mobile ({me.mobile}) and then, when the battery went, from {friend.name}'s, {friend.mobile}.
- On Snapchat I am {me.handle} and the account has been private since.
- The best number is my work one, {me.landline}, which comes straight to my desk.
- I had changed my number to {me.mobile} two weeks earlier and only [four|five] people had it.
- The contract is with my {sib.brother} {sib.forename}, so the bill comes in {sib.his} name, but {me.mobile} is the phone I carry.

= my-self
- I am {me.age} and was born in {me.birthplace}.
- I am {me.age} years of age and I work nights at {me.work} as a {me.job}.
- I am on the tills at {me.work}, three days a week.
- I run {me.work} with my {sib.brother} {sib.forename}; {sib.he} does the books.
- I am self-employed as a {me.job} and have been for about [six|nine] years.
- I came to this country from {me.birthplace} at the age of {AGE me|[six|19|eleven|24]}.
- I turned {AGE me|[30|40|50]} last May.
- I have been a {me.job} since I was {AGE me|[sixteen|17|18]} and I am now {me.age}.
- I am currently seconded to {me.work} by an agency.
- I had been let go from {me.work} in the [spring|summer] and was signing on. My national insurance number is {me.nino}.
- I drive a [silver|black] [Astra|Focus|Yaris], {me.vrm}; it is on finance but I am the keeper.
- I take {MEDICAL me|[propranolol|sertraline|metformin|ramipril]} every morning for {MEDICAL me|[anxiety|depression|type 2 diabetes|high blood pressure]}.
- I have {MEDICAL me|[asthma|COPD|epilepsy|Crohn's disease|arthritis in both knees]}, so I could not run after anyone.
- My wages from {me.work} go into my account, {me.branch} {me.number}.
- At A&E the label on my wrist said {me.hospital}.
- I am an insulin-dependent {MEDICAL me|diabetic} and carry my kit with me.
- The bag had my passport in it, number {me.passport}, and about {not.money} in cash.
- I am {SPECIAL_CATEGORY me|[Muslim|Sikh|Jewish|a Jehovah's Witness]} and had just come from prayers.

= my-children
- I have two children, {kid1.forename}, who is {kid1.age}, and {kid2.forename}, {kid2.age}. They both go to {kid1.school}.
- My {kid.son} {kid.forename} was {AGE kid|[five|six|8]} at the time and is {kid.age} now.
- {kid.forename} is in Year [3|5|6] at {kid.school} and is picked up by my {mum.mother}, {mum.name}.
- I had just dropped {kid.forename} at {kid.school}, where {kid.he} goes to breakfast club.
- The children, aged {AGE|8} and {AGE|11}, were upstairs with the door shut.
- My eldest, {kid.name}, turned {AGE kid|[12|13|14]} the week before. {kid.He} has {MEDICAL kid|[autism|ADHD|asthma]}.
- Our {kid.son} {kid.forename} (born {kid.dob}) has {SOCIAL_CARE kid|a social worker}, {worker.name}, since all this.
- {kid.forename} was in {kid.his} pushchair. {kid.He} is not at school yet, but {kid.he} has a place at {kid.school}.
- My {friend.nephew} {friend.name}, who is {AGE friend|17} and at college, was stopping with us that week.
- I was {AGE me|[seventeen|18|19]} when I had {kid.forename}, and {kid.he} is {kid.age} next birthday.

= known-people
- My {friend.brother}-in-law {friend.name} was with me. {friend.He} is in {friend.his} {AGE friend|[mid-forties|late thirties|early fifties|sixties]} and works at {friend.work}.
- {nb.title} {nb.surname} from {nb.street} came out. {nb.He} must be about {AGE nb|[seventy|80|sixty-five]}; {nb.his} landline is {nb.landline}.
- I know {friend.forename} because {friend.he} used to be a {friend.job} at {friend.work}, in the unit behind mine.
- There were two lads, one of about {AGE|nine} and the other {AGE|twelve} or {AGE|thirteen}, sat on the wall.
- {friend.name}'s car, a [white|red] [Fiesta|Polo|Golf], {friend.vrm}, was parked outside mine, and mine, {me.vrm}, was round the corner.
- I borrowed {friend.forename} {friend.surname}'s van that week, registration {friend.vrm}.
- The blue hatchback, {friend.vrm}, is my {friend.boyfriend} {friend.forename}'s and only {friend.he} is insured on it.
- {friend.name} lives {ADDRESS_CLUE friend|two doors down} from me at {friend.street}.
- {friend.forename}, everyone calls {friend.him} {friend.nick}, said {friend.he} had filmed it on {friend.his} phone. {friend.His} number is {friend.mobile}.
- I rang my {friend.mother} {friend.forename} on {friend.mobile}. {friend.He} is {friend.age} and has {MEDICAL friend|[angina|dementia|Parkinson's|emphysema]}.
- A {friend.man} I only know as {friend.nick} keeps a caravan at {friend.address}.
- {friend.name} from the {not|allotments} told me that {friend.he} had seen the same car, {not|a grey one}, [twice|three times] that week.
- My {friend.uncle} {friend.name}, a {friend.job}, was born in {friend.birthplace} and does not speak much English.
- I messaged {friend.name} on {friend.handle} and {friend.he} wrote straight back.
- {friend.title} {friend.surname}, the landlord, can be reached at {friend.email} and has the tenancy papers.
- {friend.forename} lives in {ADDRESS_CLUE friend|the flat over the launderette} on {friend.lone}. {friend.He} is {friend.age}.
- {friend.name} and {friend.his} {kid.son} {kid.forename} ({kid.age}) were at the bus stop. {friend.He} works in the kitchen at {friend.work}.

= the-scene
- It was about {not.clock} on {not.date} and I was walking back from {not.place}.
- At {not.time} hours on {not.date} I was in {not.place} with a coffee.
- I had been to {not.place} to get change and had spent {not.money}.
- There is a street lamp some {not.measure} from where I stood, and it was lit.
- The till receipt, number {not|00[41|52]-####-##}, shows {not.time}.
- I had a parcel to collect, order {not|[HX|KP]-#######}, from {not.place}.
- The bus was the {not|[76|184|X43]} and it was late.

= the-event
- I saw {accused.name} get out of the passenger side. {accused.He} was on {accused.his} own.
- {accused.forename} had hold of a [pole|bottle|bat] about {not|60 cm} long and was swinging it.
- {accused.forename} said, "You've got till Friday," and put {accused.his} hand out for the money, {not.money}.
- I have known {accused.name} since school. {accused.He} is {accused.age} and lives at {accused.street}.
- I would put {accused.him} in {accused.his} {AGE accused|[late twenties|mid-thirties|forties|early fifties]}, and about {not|5 ft 10}.
- {accused.forename} {accused.surname} works as a {accused.job} at {accused.work}, or did then.
- {accused.forename} drove off in {accused.his} [black|silver] [Audi|BMW|Seat], {accused.vrm}, towards {not.place}.
- I told {pc.title} {not.collar} {pc.surname} all of this when {pc.he} came, and {pc.he} wrote it in {pc.his} book.
- It went on for what felt like {not.measure}.
- The screen of my phone was cracked and the repair came to {not.money}.
- {accused.forename} lives {ADDRESS_CLUE accused|above the kebab shop} on {accused.lone}.
- I produce a clip from my doorbell as {not.exhibit}.

= the-close
- I am willing to go to court but I want a screen.
- I make this statement from memory; I have not talked about it with anybody.
- I cannot go to court on {me.away} as I have a hospital appointment.
- I am away until {me.away}. My crime number is {not.crime}.
- The officer gave me a card with log {not.log} on it.
