# Passages that several sorts of document share. Parts with a capital are cast anew in every passage that names them.
kid: Child
pc: Officer
doc: Professional
shop: Organisation
surgery: Organisation
station: Organisation
friend: Outsider
nb: Outsider

= page-break

= first-person-home
- I live at {me.address} with my partner and have done for about [six|ten|two] years.
- I am the person named above and I reside at {me.address}.
- My home address is {me.address}, where I live alone.
- I currently rent {me.street}, which is a two bedroom terraced house.
- I have lived on {me.lone} all my life, at number {ADDRESS_CLUE me|14}.
- I was at home, {me.address}, at about {not.time} hours.
- I am a single parent and stay at {me.address} with the kids.
- I've been living at my mum's, {me.address}, since [October|the summer].
- Since what happened I have moved to {me.address} and I do not want {accused.him} to know that.

= first-person-contact
- My mobile is {me.mobile} and I can be contacted on it at any time after {not.time}.
- I can be reached on {me.mobile} or by e-mail at {me.email}.
- You can ring me on {me.landline} in the evenings, or text {me.mobile}.
- The number I was using that night was {me.mobile}, which is on a contract in my name.
- My Instagram is {me.handle} and it is set to private.
- I gave the operator my number, {me.mobile}.
- My e-mail {me.email} was hacked afterwards.
- I rang 999 from my phone ({me.mobile}).

= first-person-self
- I was born on {me.dob} and am now {me.age}.
- I am {me.age} years old and work as a {me.job} for {me.work}.
- My date of birth is {me.dob}.
- I am employed by {me.work} as a {me.job}.
- My national insurance number is {me.nino}, which the Job Centre will confirm.
- I drive a blue Ford, registration {me.vrm}, and it was parked outside.
- My NHS number is {me.nhs}.
- I bank with a building society, sort code {me.sort}, account number {me.account}.
- He had my bank card, {me.card}, in his hand.
- I take {MEDICAL me|sertraline} for {MEDICAL me|depression} and this has made it worse.
- I have {MEDICAL me|asthma} and struggled to catch my breath.
- I was diagnosed with {MEDICAL me|epilepsy} as a child.
- My passport, number {me.passport}, was in the drawer that was taken.
- I was known as {me.former} before I married.

= others
- I was with my friend {friend.name}. {friend.He} lives at {friend.address} and {friend.his} number is {friend.mobile}.
- My neighbour {nb.title} {nb.surname} at {nb.street} must have heard it, you can get {nb.him} on {nb.landline}.
- I told my {friend.brother} {friend.forename} what had happened. {friend.He} said I could stay at {friend.his} place, {friend.address}.
- {friend.name} (date of birth {friend.dob}) was also in the room.
- There was a {friend.man} there I know as {friend.name}, who lives at {friend.street} and drives a white van, {friend.vrm}.
- My {kid.son} {kid.name}, who is {kid.age} and goes to {kid.school}, saw all of it.
- My {kid.son} {kid.forename}, aged {kid.age}, was asleep upstairs.
- {friend.name} of {friend.address} came out to see what was going on.
- I later found out that the {friend.man} was called {friend.name}. {friend.His} date of birth is {friend.dob}.
- {friend.title} {friend.surname} rang the police from {friend.mobile}.
- I passed the phone to {friend.name}, whose number is {friend.mobile}.
- {friend.forename} {friend.surname} has told me that {friend.he} has moved, and that {friend.his} new address is {friend.address}.
- The next thing I knew {friend.name} from next door was there. {friend.He} has lived at {friend.street} for years.
- I sent the pictures to {friend.name} at {friend.email}.
- My {friend.mother}, {friend.name}, is {friend.age} and suffers from {MEDICAL friend|dementia}.
- A lady who gave her name as {friend.name} stopped and gave me her number, {friend.mobile}, in case I needed a witness.
- It was {friend.forename}'s car, a grey Vauxhall Corsa, index {friend.vrm}.
- {friend.name} works at {friend.work}.
- {friend.title} {friend.surname}, who is the manager, can be contacted at {friend.email}.
- {friend.name} used to go out with {accused.forename}. {friend.He} is now living in a refuge at {friend.address}.
- I was on FaceTime to {friend.name} at the time, {friend.his} number is saved in my phone as {friend.mobile}.
- {friend.name}'s mobile number is {friend.mobile} and {friend.he} lives on {friend.lone}.
- The car belonged to a {friend.title} {friend.name} of {friend.street}, {friend.town}.

= offices
- I rang my GP surgery on {surgery.landline} the next morning.
- The shop, {shop.firm}, can be contacted on {shop.landline}.
- I was taken to hospital by ambulance, incident {not.log}.
- I reported it at the front desk of {not.place}.
- I have since spoken to Victim Support on {shop.landline}.

= scene
- At about {not.time} hours on {not.date} I was walking along {not.place} towards home.
- On {not.date}, at {not.clock}, I was standing outside {not.place} waiting for a lift.
- It was around {not.clock} and it was getting dark. The street lights were on and my view was clear from about {not.measure}.
- I could see a group of four or five people some {not.measure} away, near {not.place}.
- It started over {not.money} that {accused.forename} said I owed {accused.him}.
- I heard shouting and went to the window.

= events
- {accused.name} came towards me and started to shout. {accused.He} was waving {accused.his} arms.
- {accused.He} then grabbed me by the arm and pulled me to the floor.
- I saw {accused.forename} kick the door. The damage will cost {not.money} to put right.
- I know {accused.name} because we used to work together.
- The {accused.male} who did this is {accused.name}, born {accused.dob}, of {accused.address}.
- I told {accused.him} to stop or I would call the police. {accused.He} said, "Go on then".
- {accused.title} {accused.surname} messaged me from {accused.mobile} all night.
- I would recognise {accused.forename} {accused.surname} again.
- It lasted about {not.measure}.
- I felt scared and I was shaking.
- {accused.He} got into {accused.his} car, {accused.vrm}, and drove off at about {not.measure}.
- I have been shown CCTV which I produce as exhibit {not.exhibit}.
- {pc.title} {not.collar} {pc.surname} then arrived and I told {pc.him} what had happened.
- I pointed {accused.him} out to {pc.title} {pc.surname}.

= closing
- I am willing to attend court if required.
- I have nothing further to add at this time. The crime reference I was given is {not.crime}.
- I do not want to go to court because I am scared of what will happen.
- I produce the photographs as exhibit {not.exhibit}.
