import type { ColumnNames } from './column-names.ts';

/** Portuguese, of Portugal and of Brazil. */
export const pt: ColumnNames = {
  language: 'pt',
  names: {
    id: 'id da avaliação | id da resposta | identificador | código da avaliação',
    'written-at': `
      data da avaliação | data da opinião | data de criação | data de publicação |
      data de envio | criado em | publicado em | enviado em | carimbo de data hora |
      data e hora | hora | data do comentário | hora de conclusão | data de envio | hora de início`,
    'updated-at': 'atualizado em | modificado em | última atualização | última modificação',
    rating: `
      classificação | pontuação | nota | estrelas | nota geral | classificação geral | pontos |
      avaliação em estrelas | nota da avaliação`,
    title: 'título | título da avaliação | assunto',
    text: `
      texto da avaliação | avaliação | comentário | comentários | texto | mensagem | opinião |
      conteúdo | o seu comentário | seu comentário | sua opinião | a sua opinião | observações |
      depoimento | testemunho | sugestões`,
    positive: `
      comentário positivo | comentários positivos | avaliação positiva | positivo | pontos positivos | vantagens |
      pontos fortes | do que gostou | o que você gostou | o que mais gostou`,
    negative: `
      comentário negativo | comentários negativos | avaliação negativa | negativo | pontos negativos | desvantagens |
      pontos fracos | o que podemos melhorar | do que não gostou`,
    reply: `
      resposta | resposta do proprietário | resposta da empresa | a nossa resposta |
      nossa resposta | resposta do alojamento | resposta do vendedor`,
    'reply-at': 'data da resposta | data de resposta | respondido em | resposta em',
    author: `
      nome do cliente | nome do hóspede | autor | autora | hóspede | nome completo | utilizador |
      usuário | nome de utilizador | nome de usuário | seu nome | o seu nome | nome`,
    'first-name': 'primeiro nome',
    'last-name': 'sobrenome | apelido | último nome',
    url: 'ligação | link da avaliação',
    contact: `
      correio eletrónico | correio eletrônico | endereço de e mail | endereço de email |
      e mail do cliente | seu e mail`,
    consent: `
      consentimento | permissão de contacto | permissão de contato | podemos contactá lo |
      podemos entrar em contato | aceita ser contactado | contacto autorizado`,
    language: 'língua | idioma da avaliação',
    nps: 'probabilidade de recomendação | pontuação nps',
    csat: 'satisfação | satisfação do cliente | satisfação geral',
    ces: 'esforço | esforço do cliente',
    recommends: 'recomenda | recomendado | recomendaria | recomendação',
    touchpoint: `
      produto | nome do produto | artigo | estabelecimento | loja | filial | quarto |
      alojamento | formulário | serviço | localização`,
    state: 'publicado | estado | aprovado | situação',
    tags: 'etiquetas | marcadores',
    aspect: `
      funcionários | limpeza | instalações | conforto | custo benefício |
      relação qualidade preço | qualidade | entrega | atendimento | comida | ambiente |
      pequeno almoço | café da manhã`,
    dropped: 'endereço ip | dispositivo',
  },
  words: {
    date: 'data hora criado carimbo',
    dropped: `
      imagem imagens foto fotos dispositivo telefone pedido reserva endereço traduzido tradução`,
    easy: 'fácil facilidade esforço simples',
    id: 'identificador número',
    language: 'idioma língua',
    likely: 'provável probabilidade escala',
    link: 'ligação',
    negative: 'melhorar negativo negativos pior faltou',
    owner: 'proprietário empresa alojamento vendedor nossa loja',
    person: 'cliente hóspede autor utilizador usuário comprador',
    positive: 'gostou positivo positivos melhor adorou',
    rating: 'classificação pontuação nota estrelas avalia classifica avaliaria classificaria',
    recommend: 'recomendar recomendaria recomende recomendação',
    reply: 'resposta respondido',
    satisfied: 'satisfeito satisfeita satisfação',
    text: `
      avaliação opinião comentário comentários mensagem texto conteúdo sugestão sugestões
      depoimento`,
    thing: 'produto artigo loja quarto filial',
    title: 'título assunto',
    updated: 'atualizado modificado atualização',
    why: 'porquê',
  },
};
