# HELD OUT: nobody tunes a detector on this folder or looks up what it shows.
child: Child
own: Child of me
kin: Outsider of me
pal: Outsider
other: Outsider
stranger: Outsider
gaffer: Outsider
off: Officer
med: Professional
law: Professional
soc: Professional
org: Organisation

= dwelling
- I am the sole occupier of {me.address}, which is a maisonette above a launderette.
- I lodge at {me.street}, in {me.town}, and pay cash by the week.
- I have been resident at {me.address} since [we came over from Cardiff|leaving the Army|the spring of last year].
- My partner and I have the top floor of {me.address}.
- Currently my post goes to {me.address}, though I have been staying all over.
- The council have placed me at {me.address}. {accused.forename} does not have that address and I ask the police to keep it that way.
- I was indoors at {me.address} and the baby had just gone down.
- I should explain that {me.street} is a corner plot with windows on two sides.
- I am living in the United Kingdom since {not|2016} and my room is in {me.address}.
- We farm at {me.address}, and have done for three generations.
- The premises known as {me.address} are my home and also where I run my business from.
- My place is {me.street}. You can't miss it, it has a boat in the front garden.
- As at today's date I reside at {me.address}. I expect to have to move again.
- I let myself in to {me.street} just after {not.clock} and put the chain on.
- Mine is the last house in {me.lone} before the allotments.
- I was born and brought up in {me.lone} and everybody knows everybody.
- I gave my address to the officer as {me.address}, that is my mother's and where I sleep most nights.

= reaching
- I would prefer to be telephoned on {me.mobile}. Please don't write to the house.
- My e-mail address is {me.email} and I look at it every day.
- I was contacted by police on my work mobile, {me.mobile}, on {not.date}.
- The account the abuse was sent to is {me.handle}, which I have had since school.
- My telephone number at home is {me.landline}, I have no other.
- I used my own handset on {me.mobile} to film about {not|40} seconds of it.
- Anyone wishing to speak to me about this can use {me.email}, copying in my daughter.
- I have two phones. {me.mobile} is the one I answer.
- I wrote my number, which is {me.mobile}, on a beer mat and gave it to {off.title} {off.surname}.
- Texts to {me.mobile} get to me, calls do not, as there is no signal in the valley.
- He got my details off Marketplace, where I had put {me.mobile}.
- I keep getting withheld calls on the landline, {me.landline}, and they hang up.

= particulars
- I'm a {me.job}, aged {me.age}.
- I have been asked my date of birth, which is {me.dob}.
- I turned {me.age} on my last birthday, I was born {me.spoken}.
- By occupation I am a {me.job} and my employer is {me.work}.
- I've been at {me.work} on the night shift for getting on {not|4} years.
- My full-time job is as a {me.job}; I also do a bit of bar work.
- National Insurance number {me.nino}, if that is of any help.
- I run a blue Berlingo van, index {me.vrm}.
- My motorbike, {me.vrm}, was chained to the railings.
- I have {MEDICAL me|rheumatoid arthritis}, which affects my grip.
- Since the accident I've had {MEDICAL me|tinnitus} in the left ear.
- I was signed off with {MEDICAL me|stress} at the time and taking {MEDICAL me|propranolol}.
- I have a diagnosis of {MEDICAL me|borderline personality disorder}.
- I am {MEDICAL me|HIV positive} and I told the officers that because of the blood.
- Up until my divorce my name was {me.former}.
- The fraudster had the lot: sort code {me.sort}, account {me.account}, my mother's maiden name.
- The long number on the front of the card taken is {me.card}.
- My passport, {me.passport}, and my licence, {me.driver}, were in the glove box.
- My NHS number is {me.nhs} and I consent to the police having the relevant notes.

= around
- {pal.name} and I car-share; it was {pal.his} turn and we were in {pal.his} Yaris, {pal.vrm}.
- {other.name} will say different but {other.he} was inside, I passed {other.him} in the doorway of {not.place}.
- A paramedic called {med.forename} held my hand.
- My GP, Dr {med.name}, said I ought to report it.
- We were celebrating {pal.forename}'s birthday, {pal.he} was {pal.age}. The others there were {other.forename} {other.surname} and {stranger.forename}, whose surname I never knew.
- {stranger.title} {stranger.name}, a retired {OCCUPATION stranger|Wing Commander}, of {stranger.address}, had pulled over and put his hazards on.
- My lodger's {other.husband}, {other.name}, rang in the middle of it all from {other.landline}.
- I handed my phone to {own.forename}, who is {own.age}, and told {own.him} to stay upstairs.
- Nobody knows {pal.forename} by {pal.his} right name. It's {pal.nick} to all and sundry.
- The person in the photograph beside me is {kin.name}, my {kin.brother}, born {kin.dob}.
- {gaffer.title} {gaffer.surname} (area manager, {gaffer.email}) told us not to speak to the press.
- I had gone there to meet {pal.name}, a {pal.man} I know from chapel. {pal.His} home is {pal.address}.
- My {kin.brother}, {kin.forename}, was on the other end of the phone. {kin.His} number is {kin.mobile}.
- Behind me in the queue was {other.title} {other.surname}, who has the flat below at {other.street}.
- {pal.name} shouted for somebody to ring the police and {other.name} said {other.he} already was. I know {other.forename}'s mobile is {other.mobile} because we share lifts.
- My {kin.uncle} {kin.forename} is {kin.age} and has {MEDICAL kin|Parkinson's}. {kin.He} was sat in the passenger seat.
- We had the grandchildren with us, {child1.name}, {child1.age}, and {child2.name}, {child2.age}.
- {own.forename}, my youngest, was born on {own.dob} and is down for {own.school} in September.
- A {stranger.man} who'd stopped {stranger.his} van, {stranger.vrm}, gave me a tissue. {stranger.He} said {stranger.his} name was {stranger.forename}.
- The taxi was one of {org.firm}'s. The driver, whose badge said {stranger.name}, wouldn't get involved.
- I texted {pal.forename} ({pal.mobile}) "come now" and {pal.he} did.
- {pal.name}, d.o.b. {pal.dob}, is my carer and was in the kitchen.
- The {stranger.boy} who got hit first is {stranger.name}. I've since found {stranger.him} on Facebook as {stranger.handle}.
- {gaffer.title} {gaffer.name}, who owns the place, has the recordings. {gaffer.He} can be got on {gaffer.landline} before opening.
- I asked {other.name} from {other.street} whether {other.he} had heard anything and {other.he} said it was none of {other.his} business.
- {pal.forename}'s {other.mum}, {other.name}, rang me afterwards from {other.landline} to see was I all right.
- There's a lad called {pal.nick} goes about with them. He's {pal.name} really, from {pal.lone}.
- I was walking with {pal.name} and {pal.his} {other.boy}friend {other.name}. We'd been for something to eat.
- {pal.name} has given me permission to pass on {pal.his} e-mail, which is {pal.email}.
- {pal.title} {pal.surname} no longer lives at the address the police have. {pal.He} is at {pal.address} now, with {pal.his} sister, and is frightened.
- I phoned {kin.name}, my {kin.brother}, who is a {kin.job} over at {kin.work}. {kin.He} left work to come to me.
- The vicar, the Reverend {stranger.name}, opened the hall for us. The vicarage number is {stranger.landline}.
- My son's teacher, {soc.name}, had already raised it. You can email {soc.him} at {soc.email}.
- The other driver was {stranger.name}, of {stranger.address}, insured under policy {not|MT/##0##/7}. {stranger.His} car is {stranger.vrm}.
- The only other person on the landing was {other.title} {other.surname}, {other.age}, who has {MEDICAL other|cataracts}.
- {pal.name}'s card was in the machine, {pal.card}, and {pal.he} was shouting at it.
- My ex-{kin.husband} {kin.name}, now living at {kin.address}, has nothing to do with any of this.
- {stranger.name} (I took {stranger.his} name from {stranger.his} lanyard) fetched the first aid box.
- I'd let {pal.forename} {pal.surname} have the spare room. {pal.He} gets Universal Credit, NI number {pal.nino}.
- Three of us saw it: myself, {pal.name}, who can be found at {pal.street}, and {other.name}, who's got a mobile ending in I think {not|41}.

= when
- I do not wear a watch. The shutters were going down at {not.place}, so call it {not.clock}.
- At {not.time} hours on {not.date} the alarm activated and I was the nominated keyholder.
- The dashcam clock says {not.time} but it is an hour fast.
- It was the week of the flood, the {not|Tuesday}, and I had taken the {not|8.40} into town.
- On {not.date}, having finished for the day, I made my way to {not.place}.
- This happened on {not.date}. I can be certain because it was bin day.
- At {not.time} by my watch I was standing by {not.place}.
- I would put the time at no later than {not.clock}.
- I had a clear view from roughly {not.measure}. It was raining but the lamps were on.
- The last train, the {not|23.14}, had gone, so it was later than that.
- I should say it was between {not.clock} and {not.clock}; the kick-off had been delayed.
- It all began with a row about {not.money} rent.
- The {not|17A} pulled in and a crowd got off outside {not.place}.
- I was on the phone to {org.firm} on {org.landline}, in a queue, at {not.time}.
- I'd put {not|50p} in the meter and looked at the time, {not.clock}.

= deed
- {accused.title} {accused.surname} was wearing a hi-vis top, the kind they have at {accused.work}, where {accused.he} works.
- It was not the {pal.man} in the cap, {pal.name}, who did it. It was {accused.forename}.
- What {accused.forename} said was, and I remember it word for word, "You'll be sorry for this, you and yours."
- {accused.He} put a hand through the letter box. I could see the tattoo and I knew it was {accused.name}.
- {accused.name}, whose birthday is {accused.spoken}, we always did a joint party, came up behind me and pulled the chair away.
- I said to {accused.him}, "{accused.forename}, the money's in my account, have it" and {accused.he} still hit me.
- By now {accused.forename} was in the road. {accused.He} flagged down a lorry and was gone.
- I blocked {accused.forename} on {accused.mobile}. {accused.He} rang from a second number, {accused.landline}, within the hour.
- I could see {accused.name} squaring up to another fellow. I have known {accused.forename} since {accused.he} was at school.
- {accused.title} {accused.surname} leant across and took hold of my hair.
- A {accused.man} I recognised as {accused.name}, who lives in {accused.lone}, barged past.
- {accused.forename} hit me with {accused.his} open hand and then with {accused.his} fist.
- "{accused.forename}, don't," I said. {accused.He} laughed.
- {accused.He} drove at me in the white Kia, registration {accused.vrm}, and I jumped on to the verge.
- The messages were all from {accused.mobile}. That is {accused.forename}'s phone and no one else's.
- {accused.name} threw a pint glass. It missed me by {not|an inch} and cut the barman.
- {accused.He} is a {accused.job} at {accused.work}; I've seen the uniform.
- I later found an envelope through the door with {accused.surname}'s writing on it, which I produce as {not.exhibit}.
- {accused.forename} {accused.surname}, {accused.dob}, is barred from here.
- {accused.He} shouted that {accused.he} knew where I lived and would burn it down.
- Officers came out of the side road and {accused.forename} walked off towards {accused.street}, where {accused.he} lives.
- I picked {accused.surname} out at number {not|4} on the VIPER disc.
- {accused.He} had it away with my bag, phone, keys and {not.money} in cash.
- I turned round and there was {accused.forename}, in my hallway, holding my kettle.
- {accused.forename} sent me an email from {accused.email} calling me every name under the sun.

= wider
- My doctor's, {org.landline}, can confirm I was there on {not.date}.
- The reference on the text was {not|CR/0####/26}.
- My solicitor in the family case is {law.name}, on {law.landline}.
- {off.title} {not.collar} {off.surname} came out to me at {not.time}.
- I rang {org.firm} ({org.landline}) to cancel.
- The claim with the insurers is under {not|LH-####-Q}.

= finish
- I am prepared to give evidence, but I'd need the day off in writing for my boss.
- I have been given the chance to read this through on the tablet and have signed with my finger.
- I do not wish to make a complaint against {accused.surname} at this time.
- I understand that my statement may be seen by {accused.forename} and that worries me.
- I can be away from work on any day but {me.away}.
- Nobody has told me what to say. It is as I remember it.
- The clothes I had on have been handed over and are {not.exhibit} and {not.exhibit}.
