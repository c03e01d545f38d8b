# What somebody next door, upstairs or over the road heard.
me: witness
accused: defendant
hurt: victim
girl: child of hurt
pc: officer
dad: outsider of me

= text
<mg11-head>
Statement of: {me.name}
Age if under 18: [Over 18|over 18|O/18]	Occupation: {me.job}
<truth>
Signature: {me.initialled}	Date: {not.date}

<where> <who-they-are*3>

<heard*4>

<saw*3> <numbers*2> <self*2> <finish>

Signature: {me.initialled}	Signature witnessed by: {pc.surname} {not.collar}
<wit-rear>

= where
- I live at {me.address}. {hurt.name} and {hurt.his} partner live at {ADDRESS_CLUE hurt|number [3|5|11|22]}.
- I live next door but one to {hurt.title} {hurt.surname}. I'm at {me.street} and {hurt.he} is at {hurt.street}.
- I have been the tenant of {me.street} for [nine|sixteen] years. The house backs onto {hurt.street}, where {hurt.forename} moved in last spring.
- I have the {ADDRESS_CLUE me|ground floor flat} at {me.street}. {hurt.name} has the one {ADDRESS_CLUE hurt|above mine}.
- I was at my {dad.mother}'s at {dad.address}, which looks straight across at {hurt.street}, where {hurt.name} lives. My {dad.mother}'s name is {dad.name} and {dad.he} is {AGE dad|[83|ninety-two|in his eighties]}.
- I reside at an address I have given to the police. From my kitchen I can see {hurt.forename}'s front door, {ADDRESS_CLUE hurt|number [7|17|40B]}.
- My place is the {ADDRESS_CLUE me|bungalow next to the [electricity substation|scout hut]} on {me.lone}; {hurt.forename} {hurt.surname} has the {ADDRESS_CLUE hurt|first maisonette past the garages}.

= who-they-are
- {hurt.forename} has a {girl.son}, {girl.forename}, who must be {girl.age} now and goes to {girl.school}.
- I know {hurt.forename} to say hello to. {hurt.He} works at {hurt.work}.
- {accused.forename} {accused.surname} is the partner, whether they are married I could not say. {accused.He}'s a {accused.job}.
- I have known the partner as {accused.nick} since {accused.he} moved in. I only learned {accused.his} real name, {accused.name}, from police.
- {hurt.forename} told me once that {hurt.he} comes from {hurt.birthplace}.
- {accused.forename} is {SPECIAL_CATEGORY accused|[Polish|Irish|Nigerian|Portuguese]}, I think from {accused.birthplace}, and in {accused.his} {AGE accused|[thirties|late forties|mid-twenties]}.
- The little one, {girl.forename}, has a {SOCIAL_CARE girl|child protection plan}, {hurt.forename} told me that over the fence.
- {hurt.forename} has {MEDICAL hurt|[MS|epilepsy|lupus]} and does not always answer the door.
- There's a lodger too, {man.name}, a {SPECIAL_CATEGORY man|[Romanian|Lithuanian|Spanish]} {man.man} of {AGE man|[about 25|maybe thirty-five|sixty-odd]} who works nights at {man.work}.
- {hurt.forename}'s {nb.mother}, {nb.name}, comes on the bus from {nb.town} most days. {nb.He}'ll be {AGE nb|[late sixties|72|nearer seventy]}.
- I've got {hurt.forename}'s number in my phone for emergencies, {hurt.mobile}.

= heard
- At about {not.clock} on {not.date} I heard a bang and then {hurt.forename} shouting "get off me".
- It went on for what felt like {not|[10|20|45|90] [minutes|seconds]}. My clock said {not.time}.
- I heard {accused.forename} say, "I'll burn this place down with you in it".
- I could hear {girl.forename} crying. {girl.He} was only {AGE girl|[four|six|3]} when they moved in and it was going on then.
- I turned the television off. There were two voices, a {accused.man}'s that I know to be {accused.forename}'s and one I did not know.
- I rang 999 on my mobile. The call lasted {not|4 minutes 12 seconds} according to my phone.
- {dad.forename} heard it as well but {dad.he} has {MEDICAL dad|[dementia|cataracts|Parkinson's]} so {dad.he} won't be making a statement.
- It sounded as if someone was being dragged across the floor. That was {not.time}, give or take.

= saw
- I looked out and saw {accused.forename} by {accused.his} car, a [black|red] [Audi|Insignia|Leon], {accused.vrm}. {hurt.forename}'s own is a Micra, {hurt.vrm}, and that was still there.
- Three cars were outside: mine ({me.vrm}), {hurt.forename}'s ({hurt.vrm}) and a van I'd not seen before.
- <other-cars>
- <witness-ages>
- {hurt.forename} came to my door at {not.time} with blood on {hurt.his} top. {hurt.He} had a {MEDICAL hurt|[split lip|cut over the eye|swollen wrist]}.
- {girl.forename} was in {girl.his} school jumper. {girl.He} said, "{accused.nick} hurt my {hurt.mum}".
- {accused.He} ran down the alley by {not.place}.
- {pc.title} {pc.surname} came with another officer, shoulder number {not.collar}.
- A {friend.man} walking {friend.his} dog stopped. That's {friend.name} from {friend.lone}.

= numbers
- {hurt.forename}'s {nb.brother} {nb.forename} came to fetch {hurt.him}. I wrote down {nb.his} number for the police, {nb.mobile}.
- The landlord is {shop.town} Homes. I have only ever dealt with the office, {shop.landline}, {shop.mailbox}.
- The housing officer, {sw.name}, gave me a direct line, {sw.landline}.
- My doorbell footage is saved under my account, {me.email}, and I have burned it to a disc, {not.exhibit}.
- I have a diary with entries against {not.date} and {not.date}. I produce it as {not.exhibit}.
- I rang {hurt.forename}'s work the next day, {boss.landline}, and spoke to {hurt.his} supervisor, {boss.name}.
- I had messages from {accused.forename} on {accused.mobile} the next day asking what I'd said.

= self
- <work-said>
- <home-clues>
- I am {me.age} and live alone.
- I have {MEDICAL me|[a heart condition|poor eyesight|a pacemaker]}, but my hearing is good.
- I wear glasses for distance. My optician is {shop.town} Eyecare, {shop.landline}.

= finish
- I don't want {accused.forename} knowing I have spoken to the police as I still have to live here. If you need me, ring {me.mobile}.
- I'll go to court if I have to. I'm away on {me.away}. <crime-ref>
- I do not wish to support a prosecution but this is the truth of what I heard.
- I can be contacted by email, {me.email}, or through my {dad.mother} {dad.forename} on {dad.landline}.
