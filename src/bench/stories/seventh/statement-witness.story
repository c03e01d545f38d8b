# Neighbours, farmers and shop people of small places.
me: witness
accused: defendant
hurt: victim
mychild: Child of me
kin: Outsider of me
shopkid: Child

= text
[WITNESS STATEMENT|DATGANIAD TYST / WITNESS STATEMENT]
CJ Act 1967, s.9; MC Act 1980, ss.5A(3)(a) and 5B; Criminal Procedure Rules, r 16.2
URN: {not.urn}
Statement of: {me.name}
Age if under 18: {not|Over 18}	Occupation: {OCCUPATION me|[self-employed fencer|hill farmer|shopkeeper|postmistress|none|retired]}
This statement (consisting of {not|3} page(s) each signed by me) is true to the best of my knowledge and belief.
Signature: {me.initialled}	Date: {not.date}

<self+2>

<scene> <people*3>

<events*4> <cars>

<children> <people*3>

<look> <offices>

<closing>
Signature: {me.initialled}	Signature witnessed by: {pc.title} {not.collar} {pc.surname}
<back>

= self
- I farm {not|240 acres} at {me.address} together with my {kin.brother} {kin.forename}, who lives in the bungalow at the bottom of our drive.
- I am {me.age}, I run the village shop with my {kin.husband} {kin.forename}, and we live over it at {me.street}.
- I've been on the tills in {me.work} since I left school and I turned {AGE me|[30|40|50]} last May.
- I am employed as a {me.job} by {me.work}. I work nights, {not.time} till {not.time}, four on and four off.
- I'm {OCCUPATION me|self-employed}, I do hedge-laying and {OCCUPATION me|dry-stone walling} for anyone who'll pay, and I have {ADDRESS_CLUE me|the end terrace with the blue door on [Quarrymen's|Chapel] Row}.
- I came to live in {me.town} from {me.birthplace}, where I was born, when I was {AGE me|[eleven|six|19]}.
- I was born in {me.birthplace} in {not|the hard winter} and moved to {me.address} on my marriage.
- I live in {ADDRESS_CLUE me|the flat above the [chip shop|bookmaker's|launderette] on [Bargate|Union Street]} and have a clear view of the road.
- I retired two years ago. Before that I was a {me.job} with {me.work} for {not|31 years}.
- I'm seconded to {me.work} three days a week; the other two I help out at {WORKPLACE me|the Salvation Army shop in [Wenbury|Netherby Cross]}.
- My address is known to the police. I am in my {AGE me|[late sixties|early fifties|mid-forties]} and have {MEDICAL me|[a pacemaker|macular degeneration|arthritis in both hips]}.
- I am a single person, {me.age} years of age, and I rent {ADDRESS_CLUE me|number [4|17|23]} on the same street as {hurt.forename}.
- You can get me on {me.mobile} but not before {not.clock} as I'm milking. There's no signal in the parlour.
- I can be emailed, {me.email}, my landline {me.landline} is out of order at the moment.

= scene
- On {not.date} about {not.time} I was stood at the gate waiting for the feed lorry.
- It was the {not|Tuesday} after the show, around {not.clock}, dry and still light.
- At {not.time} or thereabouts on {not.date} I was filling shelves near aisle {not|7}.
- I had stopped at {not.place} to let the dog out. This was {not.date}, a bit after {not.clock}.
- I noted the time, {not.time}, because the news had come on.
- It was mart day and {not.place} was packed.

= people
- {hurt.forename} is well into {hurt.his} {AGE hurt|[seventies|eighties]} now and lives on {hurt.his} own {ADDRESS_CLUE hurt|two doors down from me}.
- The lad who works for me, {friend.forename}, is only {AGE friend|[17|eighteen|19]}; {friend.he} lodges with {friend.his} nan at {friend.address}.
- {nb.title} {nb.surname} who keeps the {OCCUPATION nb|post office} rang me from {nb.landline} and said not to come out.
- The {other.man} behind me in the queue was {other.title} {other.surname}. I only know {other.he}'s {ADDRESS_CLUE other|opposite the Spar on [Felin Road|Kiln Lane]}.
- I rang {friend.forename}, my relief milker ({friend.mobile}), and told {friend.him} to shut the top gate.
- {friend.name}, {friend.age}, from {friend.town}, was with me in the cab. {friend.He} drives for {friend.work}.
- A {friend.man} of about {AGE friend|[thirty|fifty|sixty-five]} got down from the lorry. I now know that to be {friend.name}; {friend.his} mobile's written on the side of it, {friend.mobile}.
- My {kin.brother} {kin.name} is a {kin.job} and stays with us at weekends only; {kin.his} own place is {kin.address}.
- There's a {nb.name} at {nb.street}, {nb.he} might have seen it, {nb.he} is home all day because of {nb.his} {MEDICAL nb|[emphysema|bad back|stroke]}.
- I knew {friend.forename} by {friend.his} nickname only, {friend.nick}, till the officer told me {friend.his} name was {friend.name}.
- {friend.name} cleans for {hurt.forename} on Thursdays. {friend.He} is on {friend.mobile} and works at {friend.work} the rest of the week.
- I bank at the same branch as {hurt.title} {hurt.surname} and I saw {hurt.him} draw out {not.money}.
- The manager, {friend.name}, wasn't in. I got hold of {friend.him} at home, {friend.landline}.
- {accused.forename} used to be {OCCUPATION accused|a [shepherd|barman|scrap dealer]} and has worked at {accused.work} on and off.
- Everybody calls {accused.forename} {accused.nick}. {accused.He} would be {AGE accused|thirty-five or so} now.
- {accused.forename}'s {other.brother} is {other.name}, {other.he} teaches at {WORKPLACE other|Ysgol y Berllan}.

= events
- I saw {accused.name} lift two batteries over the counter and stuff them down {accused.his} jacket.
- {accused.He} said "{not|I know where you live, mind}" and drew a finger across {accused.his} throat.
- {accused.title} {accused.surname} was stood by the trailer with a torch. I have known {accused.him} {not|20 years}.
- The dog went for {accused.him} and {accused.he} kicked it. It's a collie, {not|eight years old}.
- They loaded, I'd say, {not|40} lambs in {not.measure}. No ear tags that I could see.
- I shouted I'd rung the police, which I hadn't, and {accused.he} made off over {not|Field OS 4417}.
- The diesel tank holds {not|1,200 litres} and was dipped at {not|300}.
- {hurt.forename} was shaking and asked me to sit with {hurt.him}.
- I recognised {accused.forename} from Facebook where {accused.he} is {accused.handle}.
- {pc.title} {pc.surname} came out from {station.town} at {not.time} and took the number of the trailer.

= cars
- {accused.forename} came in a pick-up, {other.vrm}, but it isn't {accused.his}. It's registered to {accused.his} {other.uncle}, {other.name}, who's in the home at {other.town}. The quad on the back was mine.
- A silver Transit was backed up to the shed. I got the plate, {accused.vrm}, and wrote it on my hand; I've seen {accused.forename} in it every week since spring.
- My own Hilux {me.vrm} was in the yard, and next to it {friend.forename}'s Polo, {friend.vrm}.
- {accused.forename} had borrowed a trailer. The red Fiesta {friend.vrm} parked outside belongs to {friend.name} who lives {ADDRESS_CLUE friend|next to the chapel}, {friend.he}'s nothing to do with it.
- It was the hire van again, {accused.vrm}; the lad at the hire firm said {accused.forename} had signed for it.
- Three cars came by: a tractor I didn't know, Dr {doc.surname}'s Volvo {doc.vrm}, and {nb.forename} {nb.surname}'s Suzuki jeep, index {nb.vrm}.
- I sold {accused.forename} the Land Rover, {accused.vrm}, in {not|March} for {not.money} and it has been {accused.his} since.

= children
- My {mychild.son} {mychild.forename} is {mychild.age} and in {SCHOOL mychild|Year [3|6|8] at Ysgol Glan y Dderwen}, {mychild.he} was on the quad behind me.
- There were two boys on bikes, aged {AGE|8} and {AGE|11} or so, that I didn't know.
- I had picked {mychild.forename} up from {mychild.school} and {mychild.he} was in the back seat.
- A {shopkid.lad} of about {AGE shopkid|[nine|ten|twelve]} was at the sweets. I know {shopkid.him} as {shopkid.forename}, {shopkid.he} goes to {shopkid.school}.
- {mychild.forename} ({mychild.age}) has not slept since. {mychild.His} teacher at {mychild.school} has noticed it.
- The paper {shopkid.boy}, {shopkid.name}, turned {AGE shopkid|[13|14]} in the spring; {shopkid.his} people live at {shopkid.address}.
- {mychild.forename} was {AGE mychild|[seven|ten]} at the time and is having {COUNSELLING mychild|play therapy} through {mychild.school}.

= closing
- I am willing to attend court but not in lambing. I cannot do {me.away}.
- I will go to court but I am at a funeral on {me.away} and in hospital on {me.away}.
- I'd rather not meet {accused.forename}'s family. I want screens.
- I have read this over and it is right.
- I'd be grateful if my address was kept out of it.

= back
- <page-break>
- Witness contact details (not for disclosure)
  Home address: {me.address}	Postcode: {me.postcode}
  Home tel: {me.landline}	Mobile: {me.mobile}	E-mail: {me.email}
  Gender: {me.sex}	Date and place of birth: {me.dob}, {me.birthplace}	Former name: {me.former}
  Dates to be avoided: {me.away}, {me.away}
- Manylion cyswllt y tyst / Witness contact details
  Cyfeiriad cartref / Home address: {me.address}
  Ffon symudol / Mobile: {me.mobile}	E-bost / E-mail: {me.email}
  Dyddiad geni / DOB: {me.dob}	Man geni / Place of birth: {me.birthplace}
  Dyddiadau i'w hosgoi / Dates of non-availability: {me.away}
