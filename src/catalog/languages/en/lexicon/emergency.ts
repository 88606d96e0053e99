import type { Lexicon } from '../../record/lexicon.ts';

/** English: somebody in danger. */
export const emergency: Lexicon = {
  danger: `
    cut myself
    won't wake up
    not moving
    isn't moving
    on fire
    house/building/car/flat/kitchen/fire (…) burning
    is burning
    there's (a) fire
    there is (a) fire
    fire at/in
    smoke (…) from/in/coming
    flames
    eksplo*
    exploded
    explosion
    gas leak
    bombe
    bomb
    not/isn't/can't/stopped breath*
    stopped breathing
    unconscious
    unresponsive
    passed out
    has collapsed
    collapsed
    heart attack
    stroke
    chest pain*
    bleeding
    overdose*
    overdos*
    seizure
    lifeless
    choking
    poisoned
    in labour
    in labor
    injured
    hurt
    dead body
    drown*
    through the ice
    boat (…) sink*/capsiz*
    capsiz*
    man overboard
    overboard
    leirras
    avalanche
    landslide
    lavine
    trapped
    buried
    knife
    stabb*
    shooting
    shots
    shot
    gunman
    a gun
    has (a) gun
    weapon
    rifle
    machete
    hostage
    drep
    murder*
    kill (me|him|her)
    kill me/him/us/myself
    going to kill
    raped
    rape
    attacked
    attacking
    beating
    hitting me
    threaten*
    trues
    robbed
    robbery
    robbing
    mugged
    break* in to my
    breaking in
    break in
    broke into my
    breaking into
    burglar*
    intruder in
    following me
    stalker
    fight outside
    riot
    suicid*
    suicide
    want to die
    don't want to live
    kill myself
    end my life
    end it all
    going to jump
    about to jump
    hurt myself
    harm myself
    taken (…) pills
    overdose
    car accident
    car crash
    accident
    run over
    hit by (a) car/bus/train/truck
    hit and run
    train derailed
    saknad
    child (…) missing
    kid (…) missing
    missing (…) child/person/boy/girl/son/daughter
    son (…) missing
    daughter (…) missing
    lost in the
    mayday
    emergency
    in danger
    life or death
    ambulanse*
    ambulanc*
    ambulance
    call 911/112/113/the/an
    fire department
    fire engine
    send (en/a/the) patrul*/police/help/someone/cops/officers/redning*
    need (the) police
    need help now
    need (an) ambulance
    need an officer
    come quick*
    hurry
    save me
    save us
    i'm (so) scared
    livredd
    please send (…) help/someone/police/ambulance/officers/anyone
    help us
    help me i
    someone come
    i'm dying
    is dying
    broken leg
    fire brigade
    fallen (…) off/down/into/in/from/through
    need urgent
  `,
  dangerSigns: `
    full of smoke
    drooping
    she/he/mom/dad/husband/wife can't speak/breathe/move
    skytes
    shots fired
    shot at
    opened fire
    gunfire
    gunshot*
    pointing a gun
    no reason to live
    don't want to be here
    end my own life
    want to (just) die
    smoke (…) people/inside/coming
    in flames
    slurred
    krampeanfall*
    swallowed
    turning blue
    gone blue
    won't/doesn't/not wake/waking/wakes
    not/isn't/stopped moving
    not responding to
    all (…) pills
    too many pills
    choking me/him
    hits/hit/hitting/beats/beat/beating/hurts/hurting/punching me/him/us
    slo/mishandler ham
    kick*/breaking/break (…) door
    (try*) get/getting/break/breaking/climbing in/into my/our/the house/home/flat/apartment/window
    someone/somebody/stranger (…) i/in/inside (i) (my/our) hus/house/home/apartment/flat/basement (min/hans)
    intruder
    chasing/chases me/us
    smoke (…) everywhere
    smoke (…) can't get out
    can't get out (…) smoke
    turned/turning/gone/going blue
    car/truck/bus/van (…) flipped/rolled/overturned/upside
    taken/took/swallowed (…) pills/tablets/paracetamol
    house/building/flat/apartment/kitchen/garage/car/barn/neighbour* (…) burning
    wants/want to die
    choking on
    stuck on the mountain/ice/cliff
    freezing to death
    can't/cannot breathe
    is following me
    chased by
    overdosed
    overdose
    took too many
    killed someone
    allergic shock
    gas (…) leaking/leak
    fell out of (a/the) window
    on the tracks
    better off dead
  `,
  inWater: `
    person*/man/pojke/en/to/someone/somebody/woman/child/kid/kids/people/person/car/boy/girl (…) i/in/into/under (the) water/harbour/canal/pool
    going under
  `,
  harmless: `
    drowning in/i alert/alerts/notifications/mail
    padle*/swimming
    shot down
    gullfugl
    fire sale/drill/exercise/alarm test
    drop dead
    killing me with
    dying of (…) alert/alerts
    kill the
    help us/me (to) post/publish/log/tweet/understand
    fire sale
    (a) fire sale
    no accidents/fires/injuries/incidents
    dead quiet
    dead silent
    dead in the water
    dead tired
    dead account
  `,
  notHome: `
    came/come never heim/home
    never (…) come/came heim/home
    they took/taken (…) child/kid
  `,
  person: `
    hon
    he
    she
    son
    baby*
    child
    kid
    mother
    father
    mom
    mum
    dad
    wife
    husband
    friend
    neighbour
    neighbor
    woman
    man
    girl
    boy
    baby
    person
    people
    passenger*
    cyclist
    daughter
  `,
  cry: `
    help
  `,
  somebodyNear: `
    someone
    somebody
    baby*
    child
    kid
    kids
    he
    she
    he's
    she's
    woman
    neighbo*
    mother
    father
    dad
    mom
    mum
    wife
    husband
    boy
    girl
    friend
    people
    door
    outside
  `,
  counting: `
    how many
    how often
  `,
  polite: `
    help (…) with
    thanks
    thank
    can you
    could you
    tack
    how
  `,
  aboutPosting: `
    posted
    publish*
    tweeting
    account
    channel
    digest
    alert
    report
    login
    log in
    password*
    followers
  `,
  hereAndNow: `
    going to jump
    kill (…) me/him
    not/isn't breathing
    unconscious
    i/i'm (…) bleeding/shot/stabbed/redd/drowning
    bleeding
    send help/ambulan*/police/someone
    come quick*
    help me/us
    ambulan* (…) now
    call an/the/911/112
    drowning
    kill myself
    want to die
    shooting
    with a knife/gun
    heart attack
    on fire
    there's (a) fire
    trapped
    collapsed
    in danger
    mayday
    breaking in*
    following me
    accident
    been robbed/attacked/shot/stabbed
    knife
    gunman
    stabbed
  `,
  published: `
    tweet/post/tweeting/posted/posting/publish/published/update (…) about/on
    about the/a/an/missing
    during/after the
  `,
  exercise: `
    drill
    exercise
    game
    for moro
  `,
  weak: `
    shot
    hurt
    trapped
    accident
    hurry
  `,
  lifeless: `
    not responding/answering/moving/waking
    doesn't/won't/isn't respond/answer/move/moving/wake
    on the floor/ground/road/pavement
    lying (…) floor/ground/road
    is dead
    fell/fallen (…) out/off/from/down/onto/into/over
    in the snow
    freezing cold
    poison*
    swallowed
    collapsed
    fainted
    seizing
    was hit by
    stabbed
    badly hurt
    bitten
  `,
  boat: `
    boat*
    ship
    ferry
    kayak*
    canoe*
    dinghy
  `,
  sinking: `
    sink*
    capsiz*
    going under
    overturned
    taking on water
  `,
  noExercise: `
    not a drill
    no drill
  `,
  summons: `
    send (…) someone/help/ambulance/police/officers
    come quick*/fast/now
    help me
    call (…) 911/112/ambulance/police
    hurry
  `,
  machine: `
    server*
    computer*
    screen*
    printer*
    the internet
  `,
};
