# Passages and parts that several sorts of document share. Parts with a capital are cast anew in every passage that names them.
kid: Child
pc: Officer
doc: Professional
sw: Professional
sol: Professional
shop: Organisation
surgery: Organisation
station: Organisation
council: Organisation
garage: Organisation
bank: Organisation
friend: Outsider
nb: Outsider
ex: Outsider
mate: Outsider
man: Outsider
boss: Outsider

= mg11-head
- OFFICIAL (when complete)	MG11(T)
  WITNESS STATEMENT
  Criminal Procedure Rules, r 16.2; Criminal Justice Act 1967, s. 9
  URN	{not.urn}
- WITNESS STATEMENT	{not|MG11}
  (Criminal Procedure Rules, r 16.2; Criminal Justice Act 1967, s.9)
- RESTRICTED WHEN COMPLETE
  MG 11 WITNESS STATEMENT
  (CJ Act 1967, s.9; MC Act 1980, ss.5A(3)(a) and 5B; Criminal Procedure Rules, r 27.2)
  URN: {not.urn}	Page [1|2] of [2|3|4]

= truth
- This statement (consisting of [2|3|4] page(s) each signed by me) is true to the best of my knowledge and belief and I make it knowing that, if it is tendered in evidence, I shall be liable to prosecution if I have wilfully stated in it anything which I know to be false, or do not believe to be true.
- This statement (consisting of [1|2|3] pages each signed by me) is true to the best of my knowledge and belief.

= crime-ref
- The crime number I've been given is {not.crime}.
- I was given log {not.log} of {not.date} as a reference.
- The officer left me a card with {not.crime} written on it.
- My reference is {not.crime} and the log was {not.log}.

= other-cars
- A [silver|white|black] [Golf|Astra|Qashqai] was parked behind it, reg {man.vrm}, but that belongs to {man.title} {man.surname} two doors up and has nothing to do with this.
- There's always a van outside as well, {man.vrm}, that's {man.name}'s from the corner house.
- Behind my [Fiesta|Yaris|Polo] ({me.vrm}) was my {ex.mother}-in-law's car, {ex.vrm}. {ex.His} name is {ex.name}.
- The only other car I can name is {man.forename}'s, {man.vrm}. {man.He} is at {man.street}.
- I had parked my own car, {me.vrm}, nose to tail with a people carrier on {friend.vrm} which {friend.name} had borrowed from work.

= witness-ages
- {friend.name}, who I'd put in {friend.his} {AGE friend|[mid-forties|early fifties|late twenties]}, was [stood|sitting] next to me.
- My {kid.son} {kid.forename} ({kid.age}) was [in the buggy|in the back|holding my hand].
- With me were {friend.forename} ({friend.age}) and {nb.forename} ({nb.age}).
- I have two children, {kid1.forename} and {kid2.forename}, aged {kid1.age} and {kid2.age}.
- {man.name} turned {AGE man|[30|40|50|21]} last [May|month|Christmas], I was at the party.
- There was a lad of about {AGE man|[nine|fourteen|sixteen]} on a bike. I now know {man.he} is called {man.name}.
- I've known {friend.forename} {friend.surname} since I was {AGE me|[12|15|seventeen]}.
- My {nb.mother}, {nb.name}, is {AGE nb|[eighty-one|77|nearly 90]} and does not get out much.
- The woman in front of me in the queue, a pensioner of {AGE|seventy or so}, saw it too but I never got her name.
- The {kid.boy} with them was {AGE kid|[no older than eight|about 10|maybe 11]}. Somebody called {kid.him} {kid.forename}.

= home-clues
- I'm at {ADDRESS_CLUE me|number [14|27|6A|103]}, {nb.name} is at {ADDRESS_CLUE nb|number [16|29|8|105]}.
- I live {ADDRESS_CLUE me|opposite the [Spar|chip shop|bookies]} on {me.lone}.
- Mine is the end terrace with the blue door on {me.lone}.
- I rent the {ADDRESS_CLUE me|flat above the [launderette|kebab shop|vape shop]}.
- I live {ADDRESS_CLUE me|two doors down from} {nb.name}, so I know {nb.his} voice.
- {nb.title} {nb.surname} has the {ADDRESS_CLUE nb|flat below me}.
- I have lived on {me.lone} since the {ADDRESS_CLUE me|[old dairy|brewery|bus depot] end} was built.
- We are the {ADDRESS_CLUE me|last house before the [railway bridge|allotments|rec]}.
- {nb.forename} lives {ADDRESS_CLUE nb|across the landing from me}, in {ADDRESS_CLUE nb|flat [9|12|3B]}.
- I went back to {ADDRESS_CLUE me|number [8|31|55]} and double locked the door.
- My address is {me.address}.
- At the time I was stopping at {friend.street}, which is my friend {friend.forename}'s.

= work-said
- I work nights at {me.work} so I am [usually asleep|often not in] in the day.
- I'm on the tills in {me.work}.
- I run {me.work} with my {nb.brother} {nb.forename}.
- I am a self-employed {OCCUPATION me|[plasterer|window cleaner|tiler|mobile hairdresser]}.
- I've been with {me.work} for [four|eleven] years as a {me.job}.
- At present I am seconded to {me.work} from my usual job.
- I am off sick from {me.work}, where I'm a {me.job}.
- I do the school run and then go on to {me.work}, where I start at {not.clock}.
- I was made redundant by {me.work} in [March|the summer].
- I volunteer at {me.work} on [Tuesdays|a Saturday].
- I'm a {me.job} by trade.

= wit-rear
- 
- Witness contact details
  Name of witness: {me.formal}
  Home address: {me.street}, {me.town}	Postcode: {me.postcode}
  E-mail address: {me.email}	Mobile: {me.mobile}
  Home Telephone No: {me.landline}	Work Telephone No: N/A
  Preferred means of contact (specify details for vulnerable/intimidated witnesses and victims only): text
  Gender: {me.sex}	Date and place of birth: {me.dob} {me.birthplace}
  Former name: {me.former}	Ethnicity Code (16 + 1): {SPECIAL_CATEGORY me|[W1|A2|B1|M3]}
  DATES OF WITNESS NON-AVAILABILITY: {me.away}, {me.away}
  Statement taken by: {pc.title} {not.collar} {pc.surname}	Station: {station.town}
  Time and place statement taken: {not.time} hrs, {me.address}
- WITNESS CARE
  Name of witness: {me.name}
  Is the witness willing to attend court? Yes. If 'No', include reason(s) on form {not|MG6}.
  Address {me.address}
  Tel (mob) {me.mobile}  (email) {me.email}
  DOB {me.dob}  Place of birth {me.birthplace}
  Does the person making this statement have any particular needs? {MEDICAL me|[Hearing loss|Dyslexia|Anxiety|Type 1 diabetes]}
  Statement taken by (print name): {pc.caps}	Collar no: {not.collar}

= page-break

