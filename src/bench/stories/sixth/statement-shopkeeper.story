# A shop's manager or keeper on a theft, an assault on staff, or a passed note.
me: witness
accused: defendant
till: outsider
lad: child
pc: officer
shop: organisation

= text
<mg11-head>
Statement of:	{me.name}
Age if under 18:	OVER 18	Occupation:	{OCCUPATION me|[Shop manager|Store Manager|Shopkeeper|Retail assistant|Security officer]}
<truth>
Signature: {me.initialled}	Date: {not.date}

<shop-self*2> <staff*2>

<incident*4>

<values*2> <cctv*2> <others*2>

<closing>
Signature: {me.initialled}
<wit-rear>

= shop-self
- I am the {OCCUPATION me|manager} of {me.work}, {shop.premises}.
- I am the above named person and work for {me.work} at {shop.premises}. The shop's telephone is {shop.landline}.
- My {man.brother} {man.forename} and I own {me.work}. I live {ADDRESS_CLUE me|over the shop} with my wife and children.
- I've been employed by {me.work} as a {OCCUPATION me|[loss prevention officer|duty manager|store detective]} for {not|18 months}.
- I run {me.work}, a convenience store on {not|Market Street}. Customers ring us on {shop.landline}; my own number is {me.mobile}.
- The store opens at {not.time} and I am normally in by {not.time}. I travel in from {me.town}.
- I am a {OCCUPATION me|franchisee}. The company number is {not|0#######} and our VAT number is {not|GB ### #### ##}.
- I came to this country from {me.birthplace} in {not|1998} and have had the shop ever since.

= staff
- {till.name}, {till.age}, was on till {not|[2|4]}. {till.He} normally works in our other branch.
- I was on with {till.forename}, who is {AGE till|[17|only 18|nineteen]} and at {till.school} in the week.
- {till.forename} {till.surname} is our Saturday {till.lad}. {till.He} goes to {till.school}.
- The assistant was {till.name}, who has since left and now works for {till.work}.
- My cousin {nb.name} was in the stock room. {nb.He} is self-employed, a {OCCUPATION nb|[signwriter|shopfitter]}.
- {till.forename} is {MEDICAL till|[diabetic|epileptic|recovering from an operation]} so I told {till.him} to keep back.
- The guard, {friend.name}, is supplied by {friend.work}. {friend.His} SIA badge is {not|####-####-####-####}.
- {till.forename} was on {till.his} own as the other lad, {mate.forename}, had gone for change.

= incident
- On {not.date} at {not.time} hours I was on the shop floor when I saw {accused.name} come in. {accused.He} is banned.
- {accused.forename} picked up [four|six] joints of meat, value {not.money}, and walked past the tills.
- I know {accused.him} as {accused.nick}. {accused.He} has been coming in since {accused.he} was {AGE accused|[14|a kid of ten|sixteen]}.
- {accused.forename} was with a {lad.boy} of {AGE lad|[about 12|eleven or twelve|maybe nine]} in a {lad.school} blazer. {till.forename} says that is {lad.forename} {lad.surname}.
- {accused.He} put a note on the counter, serial {not|^^## ######}, and asked for {not|20 Lambert}.
- When I asked {accused.him} to stop {accused.he} pushed {till.forename} into the fridge. {till.He} had a {MEDICAL till|[bruised shoulder|sprained wrist|bump to the head]}.
- {accused.forename} said to {till.forename}, "I know you live {ADDRESS_CLUE till|by the [old cinema|water tower|Lidl]}, I'll see you after".
- {accused.forename} handed over a card in the name of {ex.name}, number {ex.card}, and it was declined.
- Outside {accused.he} got in the passenger side of a [white|blue] [Transit|Kuga], {man.vrm}. The driver was a {man.man}.
- It was all over in {not|[10|20|45|90] [minutes|seconds]}. I pressed the alarm and read out {not.log} to the operator.

= values
- Total loss {not.money}, see receipt {not|REF 00####/##} which I exhibit as {not.exhibit}.
- The items were {not|2 x 700ml} vodka and {not|3 x 400g} coffee, bar codes on my exhibit {not.exhibit}.
- The insurer's claim number is {not|CLM-#######}. Refunds go to the company account, {shop.sort} {shop.account}.
- We paid {till.forename} for the rest of the shift straight to {till.his} bank, {till.sort} {till.account}.
- The window has been replaced by {garage.town} Glass ({garage.landline}) at a cost of {not.money}.

= cctv
- CCTV is from {not|camera 7}. The clock is {not|6 minutes fast}. I produce the disc as {not.exhibit}.
- I downloaded it myself, logged on as {me.handle}, and handed the stick to {pc.title} {not.collar} {pc.surname}.
- The recorder is a {not|DS-7204} and its password is kept at head office.
- The still shows {accused.forename} at {not.time}, with the plate {accused.vrm} behind {accused.him}.
- I sent the clip to {pc.title} {pc.surname} at {pc.email} from the shop's address, {shop.mailbox}.

= others
- A customer, {friend.name}, gave me {friend.his} details: {friend.address}, {friend.mobile}.
- The lady who was shoved is a regular. She's {AGE|[seventy-odd|in her eighties]} and I only know her to nod to.
- {nb.name} from the barber's two doors along saw {accused.him} run. {nb.His} shop is {nb.firm}.
- The {lad.boy}'s {ex.mother}, {ex.name}, came in afterwards to apologise. {ex.He} lives {ADDRESS_CLUE ex|in the tower block behind us} and is on {ex.mobile}.
- A PCSO I know only as {pc.forename} took the first details.
- The delivery driver who held the door was {man.name} of {man.firm}, mobile {man.mobile}.
- {lad.forename} is in Year [6|7|8] at {lad.school} and I've told the head there.

= closing
- I am willing to attend court. My rest days are changing so please ring me on {me.mobile} first, not the shop.
- I have not been offered anything to make this statement. <crime-ref>
- Neither I nor anybody at {me.work} gave {accused.forename} permission to take these goods. <crime-ref>
- <witness-ages> <crime-ref>
- {till.forename} does not want to give a statement. {till.His} {nb.mum}, {nb.name}, asked that all contact goes through {nb.him}, {nb.mobile}.
