me: witness
accused: defendant
hurt: victim
kid: Child of me

= text
- WITNESS STATEMENT	MG11(T)
  Criminal Procedure Rules, r 16.2; Criminal Justice Act 1967, s. 9
  Statement of: {me.name}	URN: {not.urn}
  Age if under 18 (if over insert "over 18"): over 18	Occupation: {me.job}
  Signature: {me.initialled}	Date {not.date}
  Check box if witness evidence is visually recorded

  <intro> <self*3> <place>

  <saw*7> <saw*3> <told> <saw*3>

  <bystanders*5> <bystanders*2> <trade>

  <home> <contact> <ending>
- MG11	STATEMENT (contd)
  {me.formal}

  <intro> <home> <place> <saw*8> <saw*4> <bystanders*3> <told*3> <self> <contact> <ending*3>
- <intro>
  <self*3> <home>
  <place> <saw*5> <saw*2>
  <told*3> <bystanders*5> <bystanders*2>
  <contact>
  <ending>
  Signed {me.plain}  {not.date}
  Taken by {pc.title} {not.collar} {pc.last}, {not.place}

= intro
- I am {me.name}. I [saw some of|was there for] what happened on {not.date}.
- I make this statement in connection with the incident at {not.place} on {not.date}.
- I'm [a|the] {me.job} at {me.work} and was on shift that [night|afternoon].
- I have been asked if I know {accused.name}. I do, [a bit|to nod to].
- I am the [next door neighbour|landlord] of {hurt.name}.
- This is a second statement. My first, dated {not.date}, is correct apart from the spelling of my name which is {me.name}.
- I wish to remain anonymous but understand I can't. I'm {me.name}.

= place
- I was at {not.place} with {friend.name} and {mate.name}, who I work with.
- At approx {not.time} hrs I was [putting the bins out|walking the dog|having a smoke on the step].
- From where I stood it was {not.measure} at most, with the street lamps lit and nothing in the way.
- I was sat in my van, {me.vrm}, eating my dinner.
- My clock said {not.time}, and it runs [five minutes fast|slow].
- I was on the {not|47} bus, top deck, on my way home to {me.lone}.

= saw
- I saw {accused.name} [swing for|go at|push] {hurt.forename}.
- I saw a {accused.man} I now know to be {accused.name} run past with a bag, {accused.he} went towards {not.place}.
- {hurt.forename} was on the floor holding {hurt.his} face and [I could see blood|there was blood all down {hurt.his} coat].
- I recognised {accused.forename} because {accused.he} used to [drink in the Miners'|go out with my {rel.brother} {rel.forename}].
- {accused.He} was shouting that {hurt.he} owed {accused.him} {not.money}.
- The car was {VRM accused|BD99 KLO}, I wrote it on my hand. {accused.forename} was driving it.
- The {accused.man} jumped in a taxi from {shop.firm}, plate number {not|214}.
- I heard {hurt.him} say "please, {accused.forename}, not in front of the kids".
- There was a {nb.man} as well, {nb.title} {nb.surname} from {ADDRESS_CLUE nb|the corner house} on {nb.lone}, trying to get between them.
- I shouted over that I'd called the police, I hadn't then, but I did straight after, from {me.mobile}.
- {hurt.forename} has lived at {hurt.street} about as long as we have and we've never had trouble from {hurt.him}.
- I took {hurt.him} in and sat {hurt.him} down. {hurt.He} gave me {hurt.his} {lady.brother}'s number, {lady.mobile}, and I spoke to {lady.forename}.
- {accused.surname} dropped a phone. I picked it up and gave it to {pc.title} {pc.surname}; I think that's {not.exhibit} now.
- {hurt.His} little one, {kid2.forename}, {kid2.age}, was screaming.
- One of them had a [hammer|bottle|knife], the blade was about {not|6 inches}.
- Somebody said "leave it, {accused.nick}".
- After that {accused.he} walked off, cool as you like, in the direction of {accused.lone} where I know {accused.he} lives.

= told
- {hurt.forename} told me in {not|December} that {accused.he} had been [following {hurt.him}|at {hurt.him} again].
- {hurt.forename} rang me from {hurt.mobile} at {not.clock}, I could hardly make out what {hurt.he} was saying.
- I know {hurt.forename} has been seeing {COUNSELLING hurt|a counsellor} because I drive {hurt.him} there.
- {hurt.forename} is on {MEDICAL hurt|antidepressants}, I don't think {accused.forename} let {hurt.him} take them.
- {hurt.forename}'s date of birth is {hurt.dob}, we share the day.
- {accused.forename}'s {lady.mother}, {lady.name}, came to my door afterwards asking me to drop it. {lady.He} lives at {lady.address}.
- {hurt.forename} has now moved to {hurt.address} and I helped with the boxes.
- {accused.forename} sent me a message from {accused.mobile}: "keep ur nose out".
- {hurt.forename} works at {hurt.work} and had been off {not|3} days with what {hurt.he} said was {MEDICAL hurt|a migraine}.
- I've since had a friend request from {accused.handle}, which is {accused.forename}.
