pc: officer
accused: defendant

= text
From: {pc.name} <{pc.email}>
To: [CPS Review|Victim Support|Witness Care]
Subject: R v {accused.surname} - {not.urn}
Date: {not.date} {not.time}

<greeting>

<matter*4>

<sign-off>

= greeting
- Hi all,
- Good morning
- Dear {doc.title} {doc.surname},
- {friend.forename},

= matter
- Please note that {friend.name} has moved and {friend.his} new address is {friend.address}.
- {friend.name} says {friend.he} will come but only if screens are granted. {friend.His} number has changed to {friend.mobile}.
- I tried {friend.title} {friend.surname} on {friend.landline} and left a message.
- pls ring {friend.forename} {friend.surname} on {friend.mobile} b4 friday, {friend.he} is not happy.
- The victim's {friend.mother} {friend.name} would like updates to {friend.email}.
- Can you send the witness summons to {friend.name}, {friend.address} please.
- {friend.name} is on holiday so cannot come that week. {friend.He} is a {friend.job} at {friend.work}.
- {accused.forename} {accused.surname} is bailed to {accused.address}.
- We owe {friend.name} {not.money} expenses, {friend.his} bank is sort code {friend.sort} account {friend.account}.
- Trial is at {not.place}, {not.time}.

= sign-off
- Regards, {pc.title} {not.collar} {pc.name}
  Tel: {pc.landline}
- Thanks
  {pc.forename}
