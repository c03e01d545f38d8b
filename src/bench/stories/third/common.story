# Passages that several sorts of document share. Parts with a capital are cast anew in every passage that names them.
kid: Child
pc: Officer
doc: Professional
sol: Professional
sw: Professional
firm: Organisation
gp: Organisation
stn: Organisation
nb: Outsider
mate: Outsider
pass: Outsider
boss: Outsider
bairn: Child of me
sib: Outsider of me

= home
- I am the above named person and I live at {me.address}, an address known to police.
- I live on my own at {me.address}. It is a council house and I've been there since [2009|the divorce|my mum passed].
- Home for me is {me.street} in {me.town}, I share it with [two other lads|my sister|a friend from work].
- I reside at the address of {me.address} together with my {bairn.son} {bairn.forename}.
- My address it is {me.address}, I am renting there one room only.
- I'm only stopping at {me.street} while I get something sorted, I'd rather nobody knew about that.
- The house I am talking about is {me.address}. I own it with a mortgage.
- I got back to mine ({me.address}) at about {not.time}.
- I have been in the same house, {me.address}, for {not|4#} years and I have never known anything like it.
- We live on {me.lone}, the end with the garages. Our number is {ADDRESS_CLUE me|3#}.
- Me and the kids moved out of there in [August|November] and we've been put in {me.address}. {accused.He} must not find out.
- I occupy the ground floor of {me.address} and there is a communal front door.
- I was sat in my front room at {me.street} watching television.
- My usual address is {me.address} but I am sofa surfing at the minute.
- I was at my home address which is {me.address}, postcode {me.postcode}.
- I am a tenant of {firm.firm} and my flat is {me.address}.
- After that night I went back to my parents' and then got my own place, {me.address}.
- I had walked up as far as {me.street}, where I live, when I heard running behind me.

= contact
- The phone I had on me has the number {me.mobile} and it is with EE.
- You can get me on {me.mobile}. If I don't answer it's because I'm at work so leave a message.
- My phone of number {me.mobile} is all the time on.
- I am happy for the officer to contact me by email, {me.email}, or on {me.mobile}.
- I gave the ambulance people my landline, {me.landline}, because my mobile was smashed.
- He's blocked on my old number. The new one is {me.mobile} and only the police and my mum have it.
- I am on Snapchat as {me.handle} and that is where the messages came.
- My TikTok, {me.handle}, has about {not|1,##0} followers.
- My contact number for the purpose of this investigation is {me.mobile}.
- I don't have a mobile. The house phone is {me.landline} and there is an answering machine.
- I gave my details at the scene as {me.mobile} and {me.email}.
- Please could updates be emailed to {me.email} as I work nights.
- My number, {me.mobile}, has been the same for years so [he|she|everybody] knows it.
- I had {not|##} missed calls on {me.mobile} by the time I got up.

= self
- I am {me.age} years of age and I am a {me.job} by trade.
- I was born on {me.spoken}, so I am {me.age} now.
- I'm {me.age}. I work at {me.work} as a {me.job}.
- For the record my date of birth is {me.dob}.
- I am employed full time by {me.work}.
- I have worked for {me.work} for {not|1#} years, first in the office and then on the floor.
- I am a {me.job} and I was due on shift at {not.time}.
- My birthday is {me.spoken} and I was out celebrating it a bit late.
- I came to this country in {not|200#}. I have {me.age} years and I work as {me.job}.
- My NI number is {me.nino}, I gave it to the officer because I had nothing else with my name on.
- My car is a silver Astra with the reg {me.vrm}.
- I drive a {not|2 litre} Skoda, {me.vrm}, which was on the drive.
- I suffer with {MEDICAL me|COPD} and I can't walk far.
- I have {MEDICAL me|ADHD} and {MEDICAL me|autism}, so I sometimes need a question asking twice.
- I've had {MEDICAL me|postnatal depression} and I am on {MEDICAL me|fluoxetine} for it.
- I should say I am registered {MEDICAL me|partially sighted} but I wear glasses.
- I take {MEDICAL me|methadone}, I'm not going to lie about that.
- Before I was married I was {me.former}.
- My wages go into a Nationwide account, {me.sort} {me.account}, and that was emptied.
- The card ending up in [his|her|their] pocket was my debit card, {me.card}.
- My NHS number, from the letter in my bag, is {me.nhs}.
- My driving licence ({me.driver}) was in the purse as well.
- I was carrying my passport, number {me.passport}, as I had no other ID.

= company
- Also present were a {mate.man} called {mate.name}, who was at the bar, and {pass.forename}, {mate.his} cousin.
- My {sib.husband}, {sib.name}, took the phone off me and spoke to the operator. {sib.He} was born on {sib.spoken}.
- I can give you three names: {mate.name} ({mate.mobile}), {nb.name} ({nb.mobile}) and {pass.name}, who I have no number for.
- {nb.forename} across the way, {nb.title} {nb.surname}, has the keys to mine and I have the keys to {nb.street}.
- The {pass.lad} in the white trainers I now know to be {pass.name}; {pass.he} was born {pass.dob} because {pass.he} showed me {pass.his} ID at the door.
- {mate.title} {mate.surname} from number {ADDRESS_CLUE mate|1#} came out in {mate.his} slippers. I'm told {mate.he} is {mate.age}.
- I have been asked about {mate.nick}. All I know is {mate.his} real name is {mate.forename} {mate.surname}, or that's what it says on Facebook.
- My cleaner, {pass.name}, found the glass. {pass.He} comes on a {not|Tuesday} and lives over at {pass.address}.
- The nurse at the surgery who dressed it was called {doc.forename}.
- {boss.name}, my employer at the time, will tell you I was there. You need {boss.his} mobile, {boss.mobile}, {boss.he} is never in the office.
- I'd been out with {mate.name}, who I was at school with. {mate.He} lives up at {mate.address}.
- My next door neighbour is called {nb.name}. {nb.He} is at {nb.street} and the best number for {nb.him} is {nb.mobile}.
- My {sib.brother} {sib.forename} was stood at the side of me the whole time. {sib.He} is {sib.age}.
- My {sib.uncle} {sib.name} came down from {sib.address} as soon as {sib.he} heard.
- {mate.name}, everyone calls {mate.him} {mate.nick}, was on the door that night.
- I know the one with the hood as {mate.nick}. {mate.His} proper name is {mate.name} and {mate.he} stops on {mate.lone}.
- An old {pass.man} was sat on the bench. {pass.He} told me after that {pass.he} was {pass.title} {pass.name} and that {pass.he} lived at {pass.street}.
- My eldest, {bairn.forename}, is {bairn.age} and goes to {bairn.school}. {bairn.He} heard all of it from the stairs.
- I've got two little ones, {kid1.name} ({kid1.dob}) and {kid2.name} ({kid2.dob}).
- {bairn.forename} was strapped in the back of the car. {bairn.He} is only {bairn.age}.
- {mate.name} and {nb.name} can both vouch for me. {mate.forename}'s number is {mate.mobile}; {nb.forename}'s is {nb.mobile}.
- I had my {sib.nephew} with me, {sib.name}, d.o.b. {sib.dob}, who is over from abroad.
- The other passenger was {mate.name}. You'll find {mate.him} at {mate.work}, {mate.he} does days.
- A {pass.lad} I don't know stopped to help. {pass.He} put {pass.his} number in my phone as "{pass.forename} witness", {pass.mobile}.
- {boss.title} {boss.surname}, my line manager, told me to write it all down. {boss.His} email is {boss.email}.
- {nb.title} {nb.surname} opposite has got cameras. It's {nb.street}, with the blue door.
- I'd parked next to a Transit, {pass.vrm}, which I now know belongs to {pass.name} from {pass.town}.
- The car was not mine, it was {mate.forename} {mate.surname}'s, a Polo, {mate.vrm}, and I was insured on it.
- {mate.forename} rang me from {mate.mobile} to say {mate.he} was outside.
- {mate.name} was in the queue behind me. I have {mate.him} on Instagram, {mate.handle}.
- My mate's {nb.mum}, {nb.name}, let us in. {nb.His} house is {nb.address}.
- I left my {bairn.son} with {nb.name} at {nb.street} while I spoke to the officers.
- I borrowed a phone off a {pass.lad} called {pass.forename} and rang my own, and it was answered.
- There were four of us: me, {mate.forename} {mate.surname}, {nb.forename} {nb.surname} and a friend of theirs.
- {mate.name} had a {MEDICAL mate|fit} about {not|ten minutes} after, {mate.he} is {MEDICAL mate|epileptic}.
- {nb.name}, who is {nb.age} and not well on {nb.his} feet, was pushed out of the way.
- I know that {mate.title} {mate.surname} has since moved away because of this. I have got the new address, which is {mate.address}.
- The landlord, {boss.name}, barred the lot of them. {boss.His} number is on the sign, {boss.landline}.
- The support worker from the hostel, {sw.name}, was with me when I rang. {sw.He} is on {sw.landline}.
- I got chatting to {pass.name} (I think {pass.he} said {pass.he} was {pass.age}) at the bus stop.

= setting
- It was {not.date}, gone {not.clock}, and I'd nipped out to {not.place} for milk.
- On {not.date} at approximately {not.time} hours I was in {not.place} with my back to the door.
- The lighting was good. I would say I was {not.measure} away from them at most and nothing was in the way.
- I had had {not|3} pints by then but I was not drunk.
- It had been going on since about {not.time}, the music and the banging.
- This was the day after payday, {not.date}, so I am sure of it.
- At about {not.clock} I heard glass go and I thought it was the bins.
- It must have been {not|ten past nine} because the programme I watch had just finished.
- I was on the number {not|5##} bus towards {not.place}. It was packed.
- What started it was {not.money} that went missing out of the kitty.
- I looked at the clock on the cooker and it said {not.time}.
- I had seen the group earlier that day, about {not.measure} from {not.place}.

= acts
- I know {accused.forename}'s car, it is a grey Leon with {accused.vrm} on it, and it was parked across my gate.
- "Do you know who I am?" {accused.he} said. I did. {accused.He} is {accused.name}, {accused.he} will be {accused.age} or so.
- {accused.forename} had hold of my collar. I am {not|5 foot 4} and {accused.he} is about {not|6 foot 2}.
- {accused.title} {accused.surname} spat at me. I was about {not|3 feet} away and it hit me on the cheek.
- I recognised {accused.name} straight away. We were in the same year.
- {accused.forename} came at me and said, "You're dead, you." I put my hands up.
- The {accused.male} I now know to be {accused.name} swung for me twice. The first one missed.
- {accused.title} {accused.surname} has lived at {accused.street} for as long as I can remember.
- {accused.He} pulled a bit of wood from the back of {accused.his} van, {accused.vrm}, and hit me on the arm.
- {accused.forename}, who is about my age, was effing and jeffing at everybody.
- I shouted, "{accused.forename}, pack it in." {accused.He} took no notice.
- I had a message from {accused.mobile}, which is {accused.forename}'s number, saying sorry.
- {accused.name} works at {accused.work}, I used to see {accused.him} in the canteen.
- {accused.He} grabbed the phone and lobbed it over the wall. It cost {not.money} and I had had it {not|3} weeks.
- {accused.surname} got me in a headlock for what felt like ages.
- When the police turned up {accused.forename} had gone. I told them to try {accused.address}.
- I do not know the {accused.male}'s surname. Everyone calls {accused.him} {accused.forename}.
- {accused.He} had a can in {accused.his} hand and it went all over me.
- The officer, {pc.title} {pc.surname}, asked me to point and I pointed.
- {accused.He} kicked the wing of my car and dented it. I have had a quote for {not.money}, which I exhibit as {not.exhibit}.
- I've been shown a still, {not.exhibit}, and the one in the grey top is {accused.name}.
- {accused.He} then sent me a friend request from {accused.handle}.

= offices
- I was seen at the walk-in centre and they rang my GP, {gp.landline}.
- I rang 101 and was given the number {not|##0#26-0##}.
- The CCTV is held by {firm.firm}, telephone {firm.landline}.
- I have been told to quote {not.crime} if I ring up.
- My insurers have given me claim number {not|HV/##0##/K}.
- Victim Support rang me from {firm.landline}.
- The taxi firm has its base on {not.place} and their number is {firm.landline}.

= ending
- I will go to court if I have to but I would want to be behind a screen.
- That is everything I remember. I have read this over and it is right.
- I have nothing against {accused.forename}, I just want it to stop.
- I am willing to attend an ID parade. I would know {accused.him} again.
- I don't want to be pulled into this any further, to be honest.
- I make this statement from memory at {not.time} on {not.date}.
- The photos that the officer took of my arm are {not.exhibit}.
- This statement was taken over {not|2} hours with a break.
