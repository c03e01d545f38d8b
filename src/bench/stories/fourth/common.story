# Passages that several sorts of paper share. Parts with a capital are cast anew in every passage that names them.
friend: Outsider
mate: Outsider
nb: Outsider
lady: Outsider
rel: Outsider of me
kid: Child of me
pc: Officer
oic: Officer
doc: Professional
sw: Professional
shop: Organisation
surgery: Organisation
office: Organisation

= home
- I live at {me.address} and I have been there for [the last nine years|about eighteen months|as long as I can remember].
- My address is {me.address}, I would prefer that it is not given out.
- I reside with my [partner|two dogs|parents] at the address shown overleaf, which is {me.address}.
- Since [the middle of January|this happened|New Year] I have been stopping at {me.address}, before that I had a room over the bookies.
- I rent [a top floor flat|the downstairs|a bedsit] at {me.street} in {me.town} and my front window looks [straight on to the car park|over the green].
- Home for me is {me.address}; it's [a housing association place|my own, mortgaged].
- I'm the [tenant|owner] of {me.street}, {me.town}, and nobody else has a key.
- I had not long got in ({me.address}) and had [put the kettle on|got my coat off].
- We live in {ADDRESS_CLUE me|the end house next to the chapel} on {me.lone}, you can't miss it, it has the blue gate.
- I have moved twice since. I am now at {me.address} and only my [sister|mum|support worker] knows that.
- I'd asked the taxi to drop me home, that is to say {me.street}, but he stopped at the bottom of the hill.
- My place is {ADDRESS_CLUE me|the flat above the launderette} on {me.lone}.
- The house, {me.address}, is in my name alone.

= contact
- I can be got hold of on {me.mobile}, [not before {not.clock} because I work nights|any time].
- My number is {me.mobile}. Please do not leave a voicemail.
- The best way to reach me is e-mail, {me.email}, as I [can't take calls at work|am hard of hearing].
- I do have a landline, {me.landline}, though I hardly use it.
- My phone, the number of which is {me.mobile}, is with [EE|Three|giffgaff] and is an iPhone {not|13}.
- On Snapchat I go by {me.handle}.
- I've given [the officer|PC on the desk|you] both numbers, {me.mobile} for day time and {me.landline} for evenings.
- [I called|I phoned|I'd rung] {not|101} at {not.time} from my own mobile, {me.mobile}, and was given log {not.log}.
- I sent the footage across from my e-mail address which is {me.email}.
- My niece set me up with {me.email} but I'd sooner you rang {me.landline}.
- Text {me.mobile} and I will ring back, I don't answer withheld numbers.

= self
- I am {me.age} [years of age|years old|] and [a {me.job} by trade|I work as a {me.job}|employed as a {me.job}].
- I was born in {PLACE_OF_BIRTH me|Kraków} on {me.dob} and came to this country in {not|2014}.
- I was born and brought up in {PLACE_OF_BIRTH me|Merthyr}.
- My date of birth is {me.dob} and I have no convictions.
- I'm a {me.job} for {me.work}, I've been with them {not|6} years.
- For the last {not|eleven} months I have worked [the late shift|part time] at {me.work}.
- I am {me.age} now but I've [had a bad chest|worn glasses] since I was {not|12}.
- I am partially sighted in {MEDICAL me|my left eye owing to glaucoma} but was wearing my glasses.
- I'm under the health centre and take {MEDICAL me|amlodipine} for {MEDICAL me|high blood pressure}.
- I have had {MEDICAL me|type 2 diabetes} since {not|2009} and had not eaten, so I was shaky already.
- I was {SPECIAL_CATEGORY me|on my way back from Friday prayers at the mosque}.
- I'm {SPECIAL_CATEGORY me|gay}, which {accused.he} knew, and I believe that is why.
- My car is a [silver Fiesta|white Transit|red Yaris], reg {me.vrm}, and it's got {not|87,000} on the clock.
- I would describe myself as [five foot four|six foot] and [slim|stocky].
- In the wallet were my driving licence ({me.driver}), {not.money} in notes and a gym card.
- My NI number is {me.nino}, I gave it because I was asked to.
- Also gone was my passport, which I have since cancelled, number {me.passport}.
- The bag had my bank card in it, sort code {me.sort}, account {me.account}.
- Some people round here call me {me.nick}.
- I used to be {me.former} until I got married in {not|2011}.

= bystanders
- With me was my [best mate|flatmate|friend] {friend.name}, {friend.he} stays at {friend.address} and is on {friend.mobile}.
- There's a {lady.man} over the road, {lady.name} at {lady.street}, who [sees everything|is always at the window]; {lady.his} number, if you want it, is {lady.landline}.
- My {rel.brother} {rel.forename} came and collected me in {rel.his} car, {rel.vrm}.
- {mate.forename} - that's {mate.forename} {mate.surname}, {mate.he} works at {mate.work} with me - had gone to the toilet and missed it.
- I know {friend.name} from school. {friend.He} is a {friend.job} these days and lives up by {not.place}, on {friend.lone}.
- I handed the phone to {nb.name} ({nb.age}), who was calmer than me.
- {nb.title} {nb.surname} at number {ADDRESS_CLUE nb|27} let me in. {nb.He} is {nb.age} and not well, {nb.he} has {MEDICAL nb|Parkinson's}, so please don't send anyone in uniform.
- My {kid.son}, {kid.forename} ({kid.age}), was on the stairs and saw it. {kid.He} goes to {kid.school}.
- I'd just fetched {kid.forename} and {kid.his} little friend {kid2.forename} from {kid.school}.
- A {mate.lad} they call {mate.nick}, real name {mate.name}, was [filming|laughing].
- I don't know the {lady.man}'s name but {lady.he} gave me {lady.his} number: {lady.mobile}.
- I've got two children, {kid.forename} born {kid.dob} and {kid2.forename} who is {kid2.age}.
- The {lady.man} who stopped gave {lady.his} details as {lady.name}, {lady.email}.
- My {rel.mother}, {rel.name}, lives with us and has {MEDICAL rel|dementia}.
- {friend.name}, {friend.address}, {friend.mobile}, can back up what I say.
- I had been [round at|at] {friend.forename}'s, {friend.street}, until gone {not.clock}.
- {friend.forename}'s mum picked us up. I think the car was {VRM|KX99 TRV} but can't swear to it.
- I rang my {rel.brother}, {rel.name}, on {rel.mobile} and {rel.he} came down from {rel.town}.
- Other people there were {friend.forename} {friend.surname}, {mate.forename} {mate.surname} and {nb.forename} from {nb.work}.
- {friend.name}, who is {friend.his} own boss as a {friend.job}, drove me to A and E.

= trade
- The [manager|owner] of {shop.firm} [has the CCTV|let us sit inside]; the shop's number is {shop.landline}.
- Paramedics looked me over but I did not go to hospital. Their reference was {not|C#####}.
- I have been in touch with Victim Support on {office.landline} and they've been [good|brilliant].
- I took a photo of the damage which I produce as {not.exhibit}.
- I had paid {not.money} at {not.clock} so I know what time it was, I've kept the receipt, number {not|0047####}.
- I phoned {shop.firm} of {shop.premises} for a glazier, invoice {not|INV-####}.

= ending
- I will go to court if I have to.
- I will attend court but I am away {AVAILABILITY me|from 9 to 16 March} and working {AVAILABILITY me|every Tuesday}.
- I have read this back and it is right. I have been given crime number {not.crime}.
- [That is all I can say|I can't add to that] at present.
- I don't want to go to court and see {accused.him}.
- I do not consent to my medical records being seen.
- Statement taken by {pc.title} {not.collar} {pc.surname} at {not.place}, finished {not.time} hours.
- I make this statement from memory and have not discussed it with anyone.
