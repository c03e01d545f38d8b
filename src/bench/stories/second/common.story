# Held out until its figures had been seen too often to be anybody's test; since then open, like the development part.
kid: Child
pc: Officer
doc: Professional
shop: Organisation
surgery: Organisation
station: Organisation
pal: Outsider
nan: Outsider

= where-i-live
- For the past eighteen months my family and I have been at {me.address}.
- I'm staying at {me.street} for now. Before that I was homeless.
- The address I gave to the officer was {me.address} and that is still correct.
- My house, {me.street}, backs on to the railway.
- I am the tenant of {me.address}; the landlord is a housing association.
- I bought {me.street} in 2011 and have lived there ever since.
- I had just got home to {me.address} when this started.
- We moved into {me.address} last spring.
- My flat is {me.address}, on the first floor.

= reach-me
- If you need to speak to me again please use {me.mobile} rather than the house phone.
- Contact: {me.mobile} / {me.email}.
- I use a Samsung on {me.mobile}.
- The best way to get hold of me is e-mail: {me.email}.
- He was ringing my phone, {me.mobile}, every couple of minutes.
- My WhatsApp is the same as my number which is {me.mobile}.
- I left my details with the bar staff, {me.mobile}, and went home.
- I can take calls at home on {me.landline}, not at work.

= about-me
- I am a {me.age} year old {me.job}.
- I'm {me.age}, my birthday being {me.dob}.
- D.O.B. {me.dob}.
- At the time I was working for {me.work}.
- I have been a {me.job} at {me.work} since leaving school.
- I own a red Nissan with the registration number {me.vrm}.
- The money went out of my account ({me.sort} {me.account}).
- I suffer from {MEDICAL me|bipolar disorder} and I see a psychiatrist.
- I am {MEDICAL me|diabetic} and was due my insulin.
- My maiden name was {me.former}.
- I was born in hospital on {me.dob}.

= other-people
- My mate {pal.name} was there too. If you want to speak to {pal.him} the number's {pal.mobile}.
- {pal.name} lives next door at {pal.street}. I have {pal.his} number, which is {pal.mobile}.
- I went straight round to {pal.name}'s house, {pal.address}.
- I rang my {pal.brother}, {pal.name}, on {pal.mobile}, and {pal.he} came to fetch me.
- My {nan.mother}'s name is {nan.name} and {nan.he} lives at {nan.address}.
- There was also {pal.name}, {pal.age}, of {pal.street}.
- One of the lads, {pal.forename}, gave the police a wrong address. {pal.He} really lives at {pal.street}.
- The lady from number {ADDRESS_CLUE pal|27}, {pal.title} {pal.surname}, had called the police on {pal.landline}.
- {pal.title} {pal.name}, my boss, will confirm I was on shift. {pal.His} e-mail is {pal.email}.
- A taxi pulled up. The driver, {pal.name}, gave me a card with {pal.mobile} on it.
- {kid.name} is my youngest. {kid.He} was born on {kid.dob} and is at {kid.school}.
- Both my girls were in bed: {kid1.forename}, who is {kid1.age}, and {kid2.forename}, who is {kid2.age}.
- {pal.name} has since left {accused.him} and is staying at {pal.address}. Nobody is to know.
- I know {pal.name} through work. {pal.He} drives a black BMW, {pal.vrm}.
- {pal.name} (born {pal.dob}, of {pal.address}) can confirm all of this.
- It was {pal.title} {pal.surname}'s van, {pal.vrm}, that was hit.
- {pal.name} is undergoing treatment for {MEDICAL pal|breast cancer}.
- I later learned that the cyclist was {pal.name} from {pal.town}.
- {pal.name} filmed it. {pal.He} said I could give {pal.his} details: {pal.mobile}, {pal.email}.
- A man walking his dog, who said he was called {pal.name} and lived on {pal.lone}, stayed with me.

= bodies
- The doctors' surgery rang from {surgery.landline} to check on me.
- I complained to {shop.firm} on {shop.landline}.
- The incident number I was given is {not.log}.

= setting
- This happened on {not.date} between {not.time} and {not.time} at {not.place}.
- It was a {not|Saturday} evening, {not.date}, and we had been at {not.place}.
- I'd paid {not.money} for a ticket and was queuing by {not.place}.
- From where I was, maybe {not.measure} off, I could see everything.
- Just before {not.clock} I heard glass break.

= what-happened
- {accused.name} walked in without knocking.
- {accused.forename} was drunk, you could smell it on {accused.him}.
- {accused.He} said "Give it here" and snatched the bag. It had {not.money} in it.
- That was when {accused.title} {accused.surname} threw the bottle.
- I've known {accused.name} since school. {accused.He} lives at {accused.address}.
- {accused.name}, who turned up in {accused.his} car ({accused.vrm}), was shouting about money.
- I had over forty missed calls from {accused.forename}, who uses {accused.mobile}.
- {accused.He} must be about my age. I think {accused.his} date of birth is {accused.dob}.
- I was on the ground for about {not.measure}.
- {pc.title} {pc.surname} took some photographs which I now know as {not.exhibit}.
- I showed {pc.title} {not.collar} {pc.surname} the messages.
- The {accused.man} in the footage, exhibit {not.exhibit}, is {accused.name}.

= the-end
- I fully support a prosecution and will give evidence.
- I would like screens. Ref {not.crime}.
- That is all I can remember.
