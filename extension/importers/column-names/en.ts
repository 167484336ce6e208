import type { ColumnNames } from './column-names.ts';

/** English; and the names that programs use. */
export const en: ColumnNames = {
  language: 'en',
  names: {
    id: `
      review id | id | uuid | response id | submission id | feedback id | respondent id |
      entry id | record id | external id | rating id | comment id | token | response token`,
    'written-at': `
      review date | review created | review created date | review creation date | review submit date and time |
      review created at | iso date | submitted at | submit date | submission date | submission time |
      date submitted | written at | created at | date created | created date | created time |
      create time | created | date of review | reviewed at | published at date | published at |
      publish time | publish date | publish at |
      completed at | completed on | completed | completion time | response date | responded at | timestamp | datetime |
      date and time | date time | date | posted at | posted on | posted | recorded date |
      when | submitted | end date | finish time | start date | start time | time | check out date | stay date`,
    'updated-at': `
      updated at | updated | update time | last updated | modified | date modified | edited at |
      date updated | review last update date and time | captured at`,
    rating: `
      star rating | review rating | review stars | review score | rating | rating value |
      overall rating | overall score | overall experience | overall impression | stars | score | overall | your rating | points`,
    scale:
      'max score | maximum score | max points | rating best | best rating | rating scale | max rating | scale | out of',
    title: 'review title | title | headline | review headline | subject | heading',
    text: `
      review text | review content | review body | review comment | review | content | body |
      text | message | comment | comments | feedback | comment text | your review |
      your message | your feedback | your comment | your comments | any comments | remarks |
      testimonial | opinion | verbatim | quote | what they said | what was said | open ended response | additional comments |
      anything else | anything to add | anything else to add | anything you want to add |
      is there anything else | reason | reason for score | feedback text | full review |
      guest review | customer review | customer comment | answers comment | notes | snippet`,
    positive: `
      positive review | positive | positive comment | positive comments | positive feedback |
      pros | good points | liked | likes | what did you like | what do you like best | what went well`,
    negative: `
      negative review | negative | negative comment | negative comments | negative feedback |
      cons | bad points | disliked | dislikes | what did you dislike | what do you dislike |
      what could be better | what could we do better | what can we do better |
      how can we improve | how could we improve | what could we improve | what can we improve | improvements`,
    reply: `
      reply | review reply | owner reply | property reply | company response | company reply |
      business response | business reply | developer reply text | developer response |
      management response | owner response | reply text | reply content | reply body |
      reply comment | review reply comment | property comment | comment content | host reply |
      host response | seller reply | merchant reply | store reply | shop reply | vendor reply |
      brand response | admin reply | answer text | response text | public reply |
      public response | our reply | our response | your response | your reply | owner answer |
      review response | review response text | review response body`,
    'reply-at': `
      replied at | reply date | reply at | company reply date | business reply date |
      developer reply date and time | comment date | reply created at | reply time |
      review reply update time | reply update time | reply updated at | response at |
      management response date | owner response date | date of reply | date replied | reply created`,
    author: `
      reviewer display name | reviewer name | reviewer nickname | reviewer | review username |
      author name | author | author title | customer name | guest name | customer | guest | full name | name |
      display name | who | by | nickname | requester | requester name | from name | sender | sender name | contact name | contact | client | client name | eater | diner | user name | username | your name | your full name | user`,
    'first-name': 'first name | given name | firstname | reviewer first name',
    'last-name': 'last name | surname | family name | lastname | reviewer last name',
    url: 'review link | review url | permalink | link to review | link | url',
    contact: `
      reviewer email | review user email | customer email | guest email | author email | email |
      e mail | email address | your email | contact email | author contact | mail`,
    consent: `
      consent | consent contact | contact consent | may contact | may we contact you |
      can we contact you | contact me | permission to contact | contact permission |
      ok to contact | allow contact | allow follow up`,
    language: 'review language | reviewer language | language | language code | locale | lang',
    nps: `
      nps | nps score | net promoter score | answers nps | likelihood to recommend |
      recommendation score | how likely are you to recommend us`,
    csat: `
      csat | csat score | answers csat | customer satisfaction | satisfaction |
      satisfaction score | satisfaction rating | overall satisfaction`,
    ces: `
      ces | ces score | answers ces | customer effort score | customer effort | effort score |
      effort`,
    'answer-kind': 'survey type | score type | question type | metric',
    recommends: `
      recommendation type | recommended | recommends | would recommend | is recommended |
      recommend | recommendation`,
    touchpoint: `
      touchpoint | product title | product name | rental name | property name | hotel name |
      listing name | place name | restaurant name | business name | place | property | hotel |
      restaurant | venue | outlet |
      location name | product | listing | room | branch | shopify product handle |
      product handle | form name | service | location | store`,
    state: `
      review status | review state | published | is published | publish review | publish |
      state | status | visibility | approved | is approved | moderation status`,
    tags: 'tags | labels',
    aspect: `
      staff | staff score | cleanliness | cleanliness score | location score | facilities |
      comfort | value for money | value | wifi | quality | food | ambience | atmosphere |
      delivery | price | shipping | communication | accuracy | service score | breakfast |
      ease of use | ease of setup | customer service | customer support | features |
      functionality | support | ambiance | friendliness | check in`,
    dropped: `
      ip | user agent | referrer | referer | rating worst | business id | source | source name |
      source url | site url | bounce rate | conversion rate | exchange rate | tax rate | vat rate |
      interest rate | response rate | click rate | open rate | hourly rate | daily rate |
      room rate | rate plan | rate code | rate type`,
  },
  words: {
    date: 'date time datetime timestamp created submitted at',
    dropped: `
      ip agent referrer referer device image images photo photos picture pictures video videos
      avatar millis epoch verified phone translated translation average count number version
      address reference source relative votes`,
    easy: 'easy effort difficult ease',
    email: 'email mail',
    id: 'id ids identifier uuid key',
    language: 'language locale lang',
    likely: 'likely likelihood scale',
    link: 'url urls link href',
    negative:
      'hindered annoyed frustrated bothered dislike disliked improve improved worst negative missing wrong',
    owner: `
      company business owner property developer management shop store merchant host seller admin vendor`,
    person: `
      reviewer author customer guest user consumer client username respondent nickname diner buyer
      requester shopper traveler traveller patient member`,
    positive: 'helped like liked love loved best enjoy enjoyed positive',
    not: 'not didn don doesn wasn weren isn',
    nps: 'nps',
    csat: 'csat',
    ces: 'ces',
    rating: 'rating stars score rate star',
    recommend: 'recommend recommending recommendation',
    reply: 'reply replied replies',
    response: 'response responses answer answered',
    satisfied: 'satisfied satisfaction happy',
    text: `
      review reviews comment comments message feedback text content remark remarks suggestions thoughts
      opinion tell`,
    thing: 'product item listing location branch room shop store business',
    title: 'title headline subject',
    updated: 'updated update modified edited',
    why: 'why reason',
  },
};
