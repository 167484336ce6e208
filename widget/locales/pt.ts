import type { Messages } from './messages.ts';

/** Portuguese. */
export const pt = {
  csat: (name) => (name ? `Como foi a sua visita a ${name}?` : 'Como foi a sua visita?'),
  nps: (name) =>
    name ? `Recomendaria ${name} a um amigo?` : 'Recomendaria este lugar a um amigo?',
  ces: (name) =>
    name ? `${name} facilitou-me as coisas. Concorda?` : 'Facilitaram-me as coisas. Concorda?',
  rating: (name) => (name ? `Que nota dá a ${name}?` : 'Que nota nos dá?'),
  choice: 'O que se aplica?',
  comment: 'O que poderíamos melhorar? (se quiser)',
  photo: 'Uma foto, se ajudar',
  consent: 'Concordo',
  ends: {
    csat: ['Má', 'Excelente'],
    nps: ['De modo nenhum', 'Com certeza'],
    ces: ['Nada', 'Totalmente'],
  },
  outOf: (value, greatest) => `${value} de ${greatest}`,
  pickAny: 'Pode escolher várias',
  remove: 'Remover',
  contact: 'Deixar um contacto (opcional)',
  address: 'E-mail ou telefone',
  mayContact: (name) => `${name || 'O estabelecimento'} pode contactar-me sobre isto`,
  close: 'Fechar',
  back: 'Voltar',
  next: 'Seguinte',
  send: 'Enviar',
  sealed: (name) => `Selado, só para ${name || 'o estabelecimento'}`,
  help: 'O que procura?',
  nothingFound: 'Nada encontrado. Continue e escreva-nos.',
  thanks: 'Obrigado. As suas palavras vão a caminho.',
  others: 'Se quiser que outros também saibam:',
  missing: 'Escolha primeiro uma resposta.',
  halfContact: 'Para ser contactado, deixe um endereço e marque a caixa. Ou deixe ambos em branco.',
  noPhoto: 'Não foi possível ler esta imagem. Escolha outra.',
  failed: 'Não foi possível enviar agora. As suas palavras continuam aqui: tente de novo.',
  unable: 'De momento nada pode ser enviado desta página. Por favor, diga-nos de outra forma.',
} satisfies Messages;
