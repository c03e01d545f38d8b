# A burglary or robbery, told by whoever suffered it.
me: victim
accused: defendant
pc: officer
sis: outsider of me
boy: child of me

= text
<mg11-head>
Statement of: {me.name}
Age if under 18: Over 18	Occupation: {me.job}
<truth>
Signature: {me.initialled}	Date: {not.date}

<home> <work> <that-day*2>

<event*4> <family*2>

<taken*3> <money*2> <health>

<people*3> <contact> <end>

Signature: {me.initialled}	Signature witnessed by: {pc.title} {not.collar} {pc.surname}
<wit-rear>

= home
- I am the person named above and live at an address known to police. My neighbours are {nb.name} at {ADDRESS_CLUE nb|number [4|19]} and the {nb.surname} {kid.son}, {kid.forename}.
- I live at {me.address} with my {boy.son} {boy.forename}, who is {boy.age}.
- <home-clues>
- <home-clues> I share it with my {sis.brother} {sis.forename}.
- I own {me.street}, {me.town}, a three bed semi that I bought off my {man.uncle}, {man.name}.
- This statement concerns my home, {me.address}, which I rent through {shop.firm} (office on {shop.landline}).

= work
- <work-said>
- <work-said>
- I do not work at the moment. I get [PIP|Universal Credit] and my NI number is {me.nino}.

= that-day
- On {not.date} I left the house at about {not.clock} to collect {boy.forename} from {boy.school}.
- On {not.date} I was working until {not.clock}. The house was locked and the alarm set.
- I had gone to {not.place} with my friend {friend.forename}, who is {friend.age}.
- My {sis.brother} {sis.name} was meant to be feeding the cat. {sis.He} lives at {sis.address}.
- At about {not.time} I was asleep upstairs. I had worked a double shift at {me.work}.
- I was at {not.place}, a good {not|[15|20|60|120] [metres|yards|feet]} away from the cash point, when I noticed a {accused.male} behind me.

= event
- When I got back the back door was open and the glass was all over the kitchen floor.
- I saw a {accused.male} in my hallway who I recognised as {accused.name}. {accused.He} was at {accused.school} with my {sis.brother} {sis.forename} years ago.
- {accused.forename} {accused.surname} is known to everyone as {accused.nick}. {accused.He} is {AGE accused|about [22|thirty|45]} and lives {ADDRESS_CLUE accused|behind the [Legion|tyre place|mosque]} on {accused.lone}.
- {accused.He} said, "Give us your bag or I'll cut you". I let go of it.
- I shouted and {accused.he} went out through the patio doors towards {not.place}.
- I would say {accused.he} was there for no more than {not|[10|20|45|90] [minutes|seconds]}.
- {accused.forename} drove off in a [blue|grey] [Corsa|Focus], index {accused.vrm}. My own car, {me.vrm}, was still on the drive.
- The car on the CCTV with the plate {man.vrm} is nothing to do with it, it is {man.name}'s, who visits {nb.forename} at {nb.street}.
- {accused.forename} was wearing a size {not|[9|10]} boot, by the mark on the door.

= family
- My {boy.son} {boy.forename}, who is in Year [3|7|9] at {boy.school}, has not slept in {boy.his} own bed since.
- {boy.name} ({boy.dob}) was in the front room and saw {accused.him}.
- My {sis.brother} {sis.name} (my next of kin) can be reached on {sis.mobile}.
- My ex, {ex.name}, has {boy.forename} at weekends at {ex.address}.
- {boy.forename} has a {SOCIAL_CARE boy|social worker}, {sw.name}, on {sw.landline}, because of {ex.forename}.
- My {nb.mother} {nb.name} came over from {nb.town} to stay with us. {nb.He} was {AGE nb|[70|66]} in [June|August].

= taken
- They took my passport ({me.passport}) and {boy.forename}'s ({boy.passport}).
- My purse had my driving licence in it, number {me.driver}, and my bank card ending {not|####}.
- Among the things taken was a laptop, serial {not|^#^####^^}, bought for {not.money} on order {not|#########}.
- My phone is a [Samsung|Pixel], IMEI {me.imei}, number {me.mobile}. It's on {sis.forename}'s contract.
- The watch was my {nb.mother}'s and has {not|2 May 1958} engraved on it.
- The bag had my work pass from {me.work} and a letter from the hospital with my number on it, {me.hospital}.
- I have been shown a property bag, seal {not|A####^^}, and what is inside is mine. It is exhibit {not.exhibit}.
- My policy with the insurers is {not|HH/########/2} and they want this crime number.
- The bike was {not|6 years old} and worth about {not.money}.

= money
- They used my card, {me.card}, at the petrol station for {not.money}.
- {not.money} went out of my account, {me.sort} {me.account}, before I could stop it.
- The joint account I have with {sis.forename} was not touched.
- The bank rang me from {bank.landline} and cancelled everything.
- I paid {nb.name} {not.money} to board up the window. {nb.His} firm is {nb.firm}.

= health
- I take {MEDICAL me|[amlodipine|fluoxetine|propranolol]} for {MEDICAL me|[blood pressure|my nerves|panic attacks]}.
- Because of my {MEDICAL me|[COPD|arthritis|angina]} I could not run after {accused.him}.
- I was waiting for {MEDICAL me|[a hip replacement|heart surgery]} at the time.
- My surgery is {surgery.town} Medical Practice, {surgery.landline}, and I have seen Dr {doc.surname} there about it. {doc.He} has put me on {MEDICAL me|diazepam}.
- {boy.forename} has {MEDICAL boy|[autism|ADHD|asthma]} and strangers frighten {boy.him}.

= people
- <witness-ages>
- <other-cars>
- {nb.title} {nb.surname} opposite has a camera. {nb.His} number is {nb.mobile}.
- The {friend.man} who stopped and helped me was {friend.name}, a {friend.job}, on {friend.mobile}.
- Somebody called {mate.forename} messaged me on Facebook as {mate.handle} saying {mate.he} knew who had my stuff.
- I told my line manager, {boss.forename} {boss.surname}, and {boss.he} wrote it down. {boss.His} work email is {boss.email}.

= contact
- The best number for me is {me.mobile}, or my {sis.brother}'s, {sis.mobile}, if I don't pick up.
- You can email me at {me.email} but please do not ring {me.work}.
- I have changed my number to {me.mobile} and I would not want {accused.forename} to have it.
- Call me on {me.landline} after {not.clock}.

= end
- <crime-ref>
- I am willing to go to court. <crime-ref>
- I do not give anyone permission to be in my home or to take my property.
- I cannot come to court on {me.away} because I have a hospital appointment.
