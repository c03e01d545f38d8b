me: victim
accused: defendant
kid: Child of me

= text
- VICTIM PERSONAL STATEMENT	MG11
  URN {not.urn}	Crime ref {not.crime}
  Name: {me.name}
  I have been told what this statement is for and that {accused.name} and {accused.his} solicitor may read it. Signed {me.initialled}

  <before*3> <body*5> <body*2>

  <family*5> <family*2> <body*3>

  <money*3> <worry*3> <thanks>

  Date: {not.date}	Taken by: {pc.title} {not.collar} {pc.surname}
- VPS of {me.formal}
  <body*3> <family*7> <family*3> <money> <worry*3> <before>
  (typed by me at home and e-mailed from {me.email}, {not.date})
- To the Judge,
  <before> <body*5> <body*2>
  <family*5> <family*2> <money*3>
  <worry*3>
  <thanks>
  {me.plain}

= before
- Before {not.date} I was [a happy-go-lucky sort of person|someone who'd talk to anybody]. I am {me.age} and I'd never been in a fight in my life.
- I had only started at {me.work} as a {me.job} in {not|October} and I loved it.
- I used to walk {kid.forename} to {kid.school} every morning and stop at {shop.firm} for a coffee on the way back.
- I came here from {PLACE_OF_BIRTH me|Timișoara} {not|11} years ago and until now I always felt safe.
- [I've lived|I have been] at {me.street} since before the bypass, and I knew everybody.
- My friends call me {me.nick}. Nobody has called me that for a while because I don't go out.

= body
- I wake at {not|3am} most nights and check the doors {not|four or five} times.
- The doctor says I have {MEDICAL me|PTSD} and I've been put on {MEDICAL me|mirtazapine}.
- I was in hospital for {not|9} days with {MEDICAL me|a punctured lung} and there'll be another operation, {MEDICAL me|to take the plate out of my jaw}.
- I go to {COUNSELLING me|trauma therapy} with {doc.plain} at a clinic, {doc.he} is kind but I come home shattered.
- I can't lift my arm above my shoulder and the physio, {doc.forename}, thinks {MEDICAL me|the nerve damage} is for good.
- My {MEDICAL me|IBS} flares up whenever I have to come into {office.town}.
- I've stopped going to {SPECIAL_CATEGORY me|chapel} as {accused.forename}'s {nb.mother}, {nb.plain}, goes there.
- I had {MEDICAL me|shingles} at the time and nobody knew.
- I wear a [cap|hood] to hide the scar, it is {not|7cm} long.
- I had a panic attack in {not.place} because a {lady.man} in the queue, a {lady.title} {lady.last}, had the same sort of jacket on.
- I still hear {accused.forename}'s voice. I had to change my ring tone.

= family
- My {kid.son} {kid.forename} is {kid.age} and has started wetting the bed. {kid.His} teacher at {kid.school}, {doc.mr} {doc.last}, rang me about it.
- {rel.forename}, my {rel.brother}, gave up {rel.his} job as a {rel.job} to look after me and has moved in with us.
- My {rel.mother}, {rel.name}, who is {rel.age}, had {MEDICAL rel|a heart attack} the week after. I'm not saying it was that, but.
- I've sent {kid.forename} to live with {kid.his} {rel.uncle} {rel.forename} in {rel.town} ({rel.address}). I see {kid.him} at weekends.
- My partner {friend.forename} and I have split up. {friend.He} is back at {friend.his} {lady.mum}'s on {friend.lone}.
- {kid.forename} won't sleep without the light on and {kid2.forename}, {kid2.age}, who didn't even see it, has started to stammer.
- {kid.forename} is having {COUNSELLING kid|play therapy} at school.
- {friend.forename} {friend.surname}, who found me, has been off sick from {friend.work} too with {MEDICAL friend|stress}.
- My {rel.brother} {rel.forename} ({rel.mobile}) is the only one I can ring at night.
- My late {rel.mother}'s ring was taken, the only thing of {rel.forename}'s I had.

= money
- I've lost {not.money} a week since {not.date} and am on Universal Credit now. NI no. {me.nino} if anybody needs to check.
- {me.work} have been good but sick pay ran out after {not|12} weeks.
- The taxis to the hospital come to {not.money}, I've put the receipts with this, numbered {not|1 to 23}.
- I'd like any compensation paid to my own account, {me.sort} {me.account}, not the joint one.
- I've had to sell my car, {me.vrm}, because I can't make myself drive it.
- The alarm cost {not.money} from {shop.firm}, their number is {shop.landline} for the quote.

= worry
- {accused.He} knows I live at {me.street}. I've asked the council for a move and they say {not|two years}.
- I am afraid of the day {accused.he} is let out. {accused.His} family all live round {accused.lone}, which is {not.measure} from us.
- I don't want {accused.him} to know my new number ({me.mobile}) or where {kid.forename} goes.
- Since January we have been at {me.address} and I ask the court not to read that out.
- {accused.He} got a message to me through {nb.name}, saying "tell {me.forename} I'm sorry". I don't want {accused.his} sorry.
- People have been posting about me, one is {accused.handle}, that's {accused.forename}.
- I'd like screens if I have to give evidence, and not on {AVAILABILITY me|3 March} as that's {kid.forename}'s operation.

= thanks
- I want to thank {pc.title} {pc.surname} and the nurse on ward {not|C7} called {doc.forename}.
- Thank you for reading this.
- I'd like to read this out myself.
