me: victim
accused: defendant
kid: Child of me

= text
- RESTRICTED (when complete)	MG11
  WITNESS STATEMENT
  (Criminal Procedure Rules, r 16.2; Criminal Justice Act 1967, s. 9)
  URN {not.urn}
  Statement of: {me.formal}
  Age if under 18: O18	Occupation: {me.job}
  This statement (consisting of {not|3} page(s) each signed by me) is true to the best of my knowledge and belief.
  Signature: {me.initialled}	Date: {not.date}

  <who> <home> <self*3>

  <knowing> <scene> <happens*7> <happens*3>

  <after*5> <after*2> <bystanders*5> <bystanders*2> <trade>

  <contact> <ending*3>

  Signature: {me.initialled}	Signature witnessed by: {pc.title} {not.collar} {pc.surname}
- STATEMENT OF WITNESS
  Crime No {not.crime}
  Name: {me.name}
  <home> <self*5> <self*2>
  <knowing> <scene> <happens*8> <happens*4> <bystanders*5> <bystanders*2>
  <after*3>
  <contact> <ending>
- Witness Statement	Page 1 of {not|4}
  Statement of {me.name}

  <who> <knowing> <scene> <happens*5> <happens*2> <bystanders> <happens*5> <happens*2> <bystanders*3>

  Continuation of Statement of {me.name}	Page 2 of {not|4}

  <self*3> <after*7> <after*3> <contact> <home> <ending>

  Signature: ..............	(signed by {me.initialled})

= who
- I am the above named person and I make this statement [about what happened to me|in relation to an assault] on {not.date}.
- My name is {me.name} and I am the [injured person|IP|victim] in this matter.
- Further to my statement dated {not.date}, I would like to add the following.
- I've been asked by {pc.title} {pc.surname} to say in my own words what happened.
- I am {me.name}, known to most people as {me.nick}.

= knowing
- {accused.name} and I were together for [just over three years|eight months]. {accused.He} is {accused.age} and lives at {accused.address}.
- The person who did this is {accused.name}. I've known {accused.him} since school, {accused.school}, where {accused.he} was two years above me.
- I'd never met {accused.him} before, I was told later {accused.he} is called {accused.name}.
- {accused.forename} is my neighbour, {accused.he} lives {ADDRESS_CLUE accused|two doors down}, at {accused.street}.
- {accused.title} {accused.surname} was my [supervisor|gaffer] at {accused.work}.
- {accused.name} is the father of my friend {friend.forename}'s baby.
- I know {accused.him} as {accused.nick}. The police have told me {accused.his} name is {accused.name}, d.o.b. {accused.dob}.
- We matched on an app in {not|November 2024}. {accused.His} profile was {accused.handle} and {accused.he} said {accused.he} was a {accused.job}.

= scene
- On {not.date} at around {not.clock} I was [outside|just coming out of] {not.place}.
- It was about {not.time} on {not.date}. I remember because my shift at {me.work} had finished.
- It was getting on for {not.clock}, dark and [raining|frosty], and I was waiting at {not.place}.
- I'd had [two pints|a glass of wine], no more. We left {not.place} at about {not.time}hrs.
- I was in [the kitchen|bed|the garden] when I heard [a bang|glass go|shouting].
- All this started in {not|2023} over {not.money} I lent {accused.him}.

= happens
- {accused.forename} [came up behind me|came at me] and [punched me to the left side of my face|got me by the hair|pushed me down three steps].
- {accused.He} said {accused.he} would burn my house down, or words to that effect.
- {accused.He} shouted "I know where your {rel.mother} lives, {rel.street}" and that is right, that is {rel.his} address.
- I had {kid.forename} in my arms, {kid.he} is only {kid.age}.
- {accused.He} threw my phone about {not.measure} into the road.
- [I fell|I went down] and hit my head on the kerb. I don't think I passed out.
- {accused.forename} rang me {not|47} times in one night off {accused.mobile} and then off a withheld number.
- {accused.forename} e-mailed my boss from {accused.email} saying I'd been stealing.
- {accused.He} was with a {mate.man} called {mate.name}, who did nothing to stop {accused.him}.
- {accused.surname} got in a [black Audi|grey BMW], {accused.vrm}, and drove at me.
- I had told {accused.him} it was over. {accused.He} still had a key cut at {shop.firm}.
- {accused.He} took {not.money} out of my account. My bank, account {me.account}, sort {me.sort}, say it was done with my PIN.
- {accused.He} knows where my {kid.forename} goes to school, {kid.school}, because {accused.he} has waited outside.
- {friend.forename} from upstairs ({friend.name}, {friend.mobile}) banged on the floor and it stopped.
- {accused.He} put my address, {me.street}, on Facebook and told people to come round.
- {accused.His} {nb.brother}, {nb.forename}, who I think lives on {nb.lone}, pulled {accused.him} off me.
- It went on for about {not|1# minutes}, it felt longer.

= after
- At A&E I was told I had {MEDICAL me|a fractured eye socket}; my number there is {me.hospital}.
- I had {MEDICAL me|four stitches above my eyebrow} and [a black eye|bruising].
- My GP, {doc.title} {doc.surname}, has put me on {MEDICAL me|sertraline} and signed me off for {not|2} weeks.
- I am having {COUNSELLING me|counselling through Rape Crisis} every Thursday.
- I've been given an IDVA, {sw.name}, {sw.mobile}, who is really good.
- I've had to change my number. It's now {me.mobile} and {accused.he} does not have it.
- I'm staying with my {rel.mother} at {rel.address} until the locks are done.
- {kid.forename}'s school, {kid.school}, has been told not to let {accused.him} in.
- I have lost {not.money} in wages and {not|3} weeks' holiday.
- I was already under {MEDICAL me|the community mental health team for PTSD} before any of this.
- Social services came because of {kid.forename} and there is now {SOCIAL_CARE kid|a child in need plan}.
- [I don't sleep|I can't be in a room with the door shut] any more.
