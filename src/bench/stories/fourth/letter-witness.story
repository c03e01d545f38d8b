me: witness
accused: defendant
hurt: victim
pc: officer
kid: Child of me
rel: Outsider of me
picture

= text
- {me.plain}
  {me.block}
  Tel {me.landline}

  {not.date}

  Dear {pc.title} {pc.last}

  <why> <asked*4> <asked*2>

  <remember*5> <remember*2>

  <please*3>

  Yours [sincerely|truly]
  {me.plain}
- (handwritten, 2 sheets, exhibit {not.exhibit})
  To whoever deals with {accused.plain}
  <remember*6> <remember*3> <please*3>
  {me.forename} {me.last}, {me.street}
- Dear Sir,
  <why> <remember*4> <remember*2> <asked*5> <asked*2> <please*2>
  yours {me.initialled}
  p.s. <asked*2>

= why
- You asked me to put down what I know while it is fresh.
- I am writing because I can't get through to you on {pc.landline}.
- It was me who rang on {not.date} about {accused.forename}, I was the {me.man} with the [walking frame|terrier].
- I spoke to a young {oic.man} at the desk, {oic.title} {oic.last}, who said to write.
- Thank you for your card. My eyes being what they are ({MEDICAL me|macular degeneration}) my {rel.brother} {rel.forename} is typing this.

= asked
- My full name is {me.plain} and I was born on {me.dob} at {PLACE_OF_BIRTH me|Ebbw Vale}.
- I'm retired, I was a {me.job} at {me.work} for {not|31} years.
- You wanted {hurt.forename}'s new address. It is {hurt.address}, but I promised not to pass it about.
- {nb.plain} at {nb.street} has the same bin day as me and saw it too. {nb.His} telephone is {nb.landline}.
- My {rel.brother}, {rel.plain}, is on {rel.mobile} and will bring me to court. {rel.He} is a {rel.job}.
- I don't have e-mail but {rel.forename} does: {rel.email}.
- The car number I wrote on the TV guide was {VRM accused|MX99 TUV}, and that's {accused.forename}'s.
- The {friend.man} from the council, {friend.mr} {friend.last}, knows about the hedge: {friend.landline}, between {not|9 and 12}.
- I am {me.age}, and not as quick as I was.
- The vicar, {doc.plain}, at {not|St Illtyd's}, will vouch for me.
- Ask {lady.plain} in {shop.firm}, {lady.he} serves on the till, has done {not|15} years.

= remember
- {accused.forename} came down {me.lone} at {not.clock} or a bit before, as the news had not started.
- {accused.He} had {hurt.forename} by the collar. I knew {hurt.him} at once, {hurt.he} cleans for {nb.title} {nb.last}.
- The little one, {kid3.forename}, was in the pushchair. {kid3.He} can't be more than {not|two}.
- There was a second {mate.man} whom I'd know again, {mate.forename} something, {mate.he} works at {mate.work}.
- {hurt.forename} said "go in, {me.forename}, it's nothing", but it was not nothing.
- I paid {not.money} for the fence panel they broke, I have the bill, no. {not|3391}.
- {accused.forename}'s {lady.mother} is {lady.plain}, I was at {me.school} with {lady.him}. {accused.forename} lives with {lady.him} at {accused.street}.
- {hurt.forename} told me {hurt.he} had {MEDICAL hurt|a broken wrist} from the last time.
- It was {not|3} degrees, the thermometer is by the back door.
- I counted {not|14} blows.
- {accused.forename} shouted {accused.he} would "see to" me and my {rel.brother} {rel.forename} and all.

= please
- Please don't send a car with lights on to {me.street}.
- Ring {me.landline} and let it ring, I have {MEDICAL me|a bad hip}.
- I can come any day but {AVAILABILITY me|Wednesdays}, when I have {MEDICAL me|dialysis}.
- I'd not want {accused.forename} to know where I am, {ADDRESS_CLUE me|two doors from the Spar}.
- If I'm in hospital get in touch with {rel.plain} at {rel.address}.
